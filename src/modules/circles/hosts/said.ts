import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { HostAsked } from './queries.ts'
import { hostWords } from './words.ts'

/** What is asked or holds, in one sentence to whoever looks. */
export function said(
  locale: Locale,
  { kind, outcome, mine, by, to, circle, from, until }: HostAsked,
): string {
  const key =
    outcome === 'yes' ? (mine ? 'mine.i-do' : 'mine.yes') : (`mine.${mine ? '' : 'asked.'}${kind}` as const)
  const day = (one: string) => (one ? dayInWords(locale, one) : '')
  return hostWords(locale)(key, { by, to, circle, from: day(from), until: day(until) })
}
