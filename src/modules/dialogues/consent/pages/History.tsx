import { Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { LedgerEntry } from '../../../contributions/index.ts'
import { type Around, nameInWords, whoInWords } from '../in-words.ts'
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
      <ul class="kv-consent__history">
        {entries.toReversed().map((entry) => (
          <li dir="auto">
            <small>{longDate(locale, entry.at)}</small> {inWords(locale, entry, around)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function inWords(locale: Locale, entry: LedgerEntry, around: Around): string {
  const w = consentWords(locale)
  const { audience, circleIds, present } = entry
  const purpose = w(`purpose.${entry.purpose}`)
  if (entry.byReturn) return w('history.return', { purpose })
  const beside =
    present === null
      ? ''
      : present === ''
        ? w('history.present.somebody')
        : w('history.present', { name: present })
  if (audience === null) return `${w('history.no', { purpose })} ${beside}`.trim()
  const who = whoInWords(locale, { audience, circleIds }, around)
  return [w('history.yes', { purpose, who }), nameInWords(w, entry, around), beside].filter(Boolean).join(' ')
}
