import { dayInWords, weekdayOf } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { WeekView } from '../queries.ts'
import { visitWords } from './locales/index.ts'

/** "maandag 11 januari 2027" */
export const wholeDay = (locale: Locale, day: string) =>
  `${weekdayOf(locale, day)} ${dayInWords(locale, day)}`

/** "11 januari 2027 tot en met 15 januari 2027" */
export const datesOf = (locale: Locale, { firstOn, lastOn }: Pick<WeekView, 'firstOn' | 'lastOn'>) =>
  firstOn && lastOn
    ? visitWords(locale)('week.dates', {
        first: dayInWords(locale, firstOn),
        last: dayInWords(locale, lastOn),
      })
    : ''
