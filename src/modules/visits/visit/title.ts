import type { Locale } from '../../../platform/i18n/words.ts'
import { visitWords } from './locales/index.ts'
import { nameOf, type WorkVisit } from './queries.ts'

/** "De Overzet op bezoek bij Zomerhek" */
export function titleIn(locale: Locale, visit: WorkVisit): string {
  const w = visitWords(locale)
  const closed = w('house.closed')
  return w('title', { guest: nameOf(visit, 'guest', closed), host: nameOf(visit, 'host', closed) })
}
