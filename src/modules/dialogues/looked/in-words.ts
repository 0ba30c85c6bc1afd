import { clockTime, listOf, longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type LookedWords, lookedWords } from './locales/index.ts'
import type { Looked } from './queries.ts'

/** More moments than these on one day are told as a stretch of time. */
const mostTimes = 3

export interface LookedSentence {
  /** "zaterdag 10 oktober 2026, om 11:30" */
  when: string
  sentence: string
}

/** One sentence for all that one person looked at in one way on one day; the latest first, as they came. */
export function lookedInWords(locale: Locale, looks: readonly Looked[]): LookedSentence[] {
  const w = lookedWords(locale)
  const days = Map.groupBy(looks, ({ at, about, capacity, name, dialogueId }) =>
    [longDate(locale, at), about, capacity, name, dialogueId].join(' '),
  )
  return [...days.values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({
      when: w('when', { date: longDate(locale, one.at), times: timesIn(w, locale, same) }),
      sentence: w(`did.${one.about}`, { who: whoIn(w, one) }),
    })),
  )
}

function whoIn(w: LookedWords, { capacity, name }: Looked): string {
  if (capacity === 'desk' || capacity === 'house' || capacity === 'own' || capacity === 'operator')
    return w(`who.${capacity}`)
  return name ? w(`who.${capacity}`, { name }) : w(`who.${capacity}.nobody`)
}

function timesIn(w: LookedWords, locale: Locale, same: readonly Looked[]): string {
  const times = [...new Set(same.map(({ at }) => clockTime(locale, at)))].reverse()
  const [first = '', last = ''] = [times[0], times.at(-1)]
  return times.length <= mostTimes
    ? w('times', { times: listOf(locale, times) })
    : w('times.many', { count: times.length, first, last })
}
