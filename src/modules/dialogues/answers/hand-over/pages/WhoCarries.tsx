import { capital } from '../../../../../platform/i18n/capital.ts'
import { listOf } from '../../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { CarrierView } from '../../../../contributions/index.ts'
import { bringing, handedOverLines, whoBrings } from '../../../look-back/who-brings.ts'
import { carrierName } from '../../carrier-names.ts'
import { answerWords } from '../../locales/index.ts'
import type { PromisedAnswer } from '../../queries.ts'
import { handOverWords } from '../locales/index.ts'
import type { Handover } from '../queries.ts'

interface WhoCarriesProps {
  locale: Locale
  promised: PromisedAnswer
  carriers: readonly CarrierView[]
  open: readonly Handover[]
  base: string
}

/** Who carries an answer, who did before, who was asked to, and the way to ask somebody. */
export function WhoCarries({ locale, promised, carriers, open, base }: WhoCarriesProps) {
  const w = handOverWords(locale)
  const called = (name: string) => carrierName(locale, name)
  const names = bringing(locale, carriers)
  const gone = carriers.filter((one) => one.gone)
  const here = `${base}/${promised.id}`
  return (
    <>
      {names.length > 1 ? (
        <p>{answerWords(locale)('answer.with', { carriers: listOf(locale, names) })}</p>
      ) : null}
      {gone.length > 0 ? whoBrings(locale, carriers).map((line) => <p>{line}</p>) : null}
      {handedOverLines(locale, promised.handedOver).map((line) => (
        <p class="kv-small">{line}</p>
      ))}
      {open.map(({ from, to, kept, toMe, gone: left }) => (
        <p>
          {capital(w(left ? 'waits.gone' : 'waits.from', { from: called(from), to: called(to) }))}{' '}
          {kept || toMe ? <a href={`${here}/take-over`}>{w('waits.keeper', { to: called(to) })}</a> : null}
        </p>
      ))}
      {promised.answerKind ? null : (
        <p>
          <a href={`${here}/hand-over`}>
            {gone[0] ? w('link.gone', { name: called(gone[0].name) }) : w('link')}
          </a>
        </p>
      )}
    </>
  )
}
