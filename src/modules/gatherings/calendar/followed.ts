import type { Db } from '../../../platform/database/connect.ts'
import type { CalendarQuery } from '../agenda/sources.ts'
import { type Entry, entriesOf, entryOf } from './entries.ts'
import { calendarWords } from './locales/index.ts'
import { followed, publicIn } from './queries.ts'

/** Gatherings in a calendar that is followed: a series whole, or the times of it that somebody signed up for. */
export async function gatheringsInCalendar(
  db: Db,
  { locale, origin, within }: CalendarQuery,
): Promise<Entry[]> {
  const words = { origin, call: (phone: string) => calendarWords(locale)('call', { phone }) }
  const listed = within === 'mine' ? await followed(db) : await publicIn(db, within)
  return listed.flatMap(({ gathering, occurrences, only }) =>
    only === null
      ? entriesOf(gathering, occurrences, words)
      : occurrences.filter(({ id }) => only.has(id)).map((one) => entryOf(gathering, one, words)),
  )
}
