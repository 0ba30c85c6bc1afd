import { Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { LedgerEntry } from '../../../contributions/index.ts'
import { type Around, entryInWords } from '../in-words.ts'
import { consentWords } from '../locales/index.ts'

interface HistoryProps {
  locale: Locale
  /** Oldest first. */
  entries: readonly LedgerEntry[]
  around: Around
}

/** What was allowed and taken back, in words with dates, the latest first. */
export function History({ locale, entries, around }: HistoryProps) {
  const w = consentWords(locale)
  return (
    <Section title={w('history.title')} id="history" ruled>
      {entries.length === 0 ? <p>{w('history.none')}</p> : null}
      <HistoryList {...{ locale, entries, around }} />
    </Section>
  )
}

/** The lines alone, the latest first. */
export const HistoryList = ({ locale, entries, around }: HistoryProps) => (
  <ul class="kv-consent__history">
    {entries.toReversed().map((entry) => (
      <li dir="auto">
        <small>{longDate(locale, entry.at)}</small> {entryInWords(locale, entry, around)}
      </li>
    ))}
  </ul>
)
