import { bytes } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Entry } from './entries.ts'
import { calendarFile } from './file.ts'
import { entryWords } from './words.ts'

export const wordsOf = ({ site, locale }: Visit, address?: string) => entryWords(locale, site.origin, address)

/** A file for somebody's own calendar. */
export function answer(visit: Visit, entries: readonly Entry[], name?: string) {
  const { locale, house } = visit
  return bytes({
    body: calendarFile({ locale, now: house.clock.now(), entries, ...(name && { name }) }),
    contentType: 'text/calendar; charset=utf-8',
    headers: { 'content-disposition': 'attachment; filename="kampvuur.ics"' },
  })
}
