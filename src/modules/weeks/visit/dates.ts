import { dayInWords, weekdayOf } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { WeekView } from '../queries.ts'
import { visitWords } from './locales/index.ts'

/** "maandag 11 januari 2027" */
export const wholeDay = (locale: Locale, day: string) =>
  `${weekdayOf(locale, day)} ${dayInWords(locale, day)}`

/** "11 tot en met 15 januari 2027", "28 december 2026 tot en met 1 januari 2027" */
export function datesOf(locale: Locale, { firstOn, lastOn }: Pick<WeekView, 'firstOn' | 'lastOn'>): string {
  if (!firstOn || !lastOn) return ''
  const inOneMonth = firstOn.slice(0, 7) === lastOn.slice(0, 7)
  const first = inOneMonth ? Number(firstOn.slice(8)) : dayInWords(locale, firstOn)
  return visitWords(locale)('week.dates', { first, last: dayInWords(locale, lastOn) })
}
