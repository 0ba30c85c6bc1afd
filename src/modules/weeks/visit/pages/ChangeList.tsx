import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Change } from '../../programme/changes.ts'
import { changeInWords } from '../change-words.ts'

interface ChangeListProps {
  locale: Locale
  zone: string
  changes: readonly Change[]
}

/** What became different, a sentence each. */
export const ChangeList = ({ locale, zone, changes }: ChangeListProps) => (
  <ul class="kv-changes">
    {changes.map((change) => (
      <li dir="auto">{changeInWords(locale, zone, change)}</li>
    ))}
  </ul>
)
