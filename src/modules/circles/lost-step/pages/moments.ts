import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { goesAt } from '../queries.ts'

/** When it was asked, and when the step goes, in words. */
export function momentsOf(locale: Locale, { at, agreedAt }: { at: Date; agreedAt: Date | null }) {
  const goes = goesAt(agreedAt ?? at)
  return {
    asked: { day: longDate(locale, at) },
    goes: { day: longDate(locale, goes), time: clockTime(locale, goes) },
  }
}
