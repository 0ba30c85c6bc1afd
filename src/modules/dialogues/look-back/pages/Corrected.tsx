import { Small } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { EarlierAnswer } from '../../../contributions/index.ts'
import { lookBackWords } from '../locales/index.ts'
import { outcomeOf } from './ToldPair.tsx'

/** Under an answer that was corrected: when, and what it said before. Nothing where it was not. */
export function Corrected({ locale, earlier }: { locale: Locale; earlier: readonly EarlierAnswer[] }) {
  const w = lookBackWords(locale)
  const last = earlier.at(-1)
  if (!last) return null
  const on = ({ replacedAt }: EarlierAnswer) => longDate(locale, new Date(replacedAt))
  return (
    <>
      <Small>{w('corrected', { date: on(last) })}</Small>
      <details class="kv-fold">
        <summary>{w('corrected.earlier')}</summary>
        {earlier.map((one) => (
          <>
            <p>{w('corrected.until', { date: on(one) })}</p>
            <p class="kv-answer" dir="auto">
              {outcomeOf(locale, one)}
            </p>
          </>
        ))}
      </details>
    </>
  )
}
