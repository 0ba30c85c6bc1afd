import { Notice, Ripples, Small } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import { listOf, longDate } from '../../../../platform/i18n/dates.ts'
import { dayAt, dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { WholeWay } from '../../../../platform/provenance/index.ts'
import type { CarrierView, OwedAnswerView } from '../../../contributions/index.ts'
import { broughtBy, howTold } from '../../look-back/how-told.ts'
import { lookBackWords } from '../../look-back/locales/index.ts'
import { Corrected } from '../../look-back/pages/Corrected.tsx'
import { bringing, handedOverLines, whoBrings } from '../../look-back/who-brings.ts'
import { cardWords } from '../locales/index.ts'
import type { WhereItWent } from '../queries.ts'

export interface WayProps {
  locale: Locale
  /** When it was said. */
  saidAt: Date
  went: WhereItWent | undefined
  /** It was let go no further than this conversation. */
  stays: boolean
  carriers: readonly CarrierView[]
  now: Date
}

interface Step {
  text: string
  ahead?: boolean
}

/** From the sentence to what became of it: rings drawn, and told in a numbered list. */
export function Way({ locale, saidAt, went, stays, carriers, now }: WayProps) {
  const w = cardWords(locale)
  const owed = went?.owed ?? null
  const steps: Step[] = [{ text: w('way.said', { date: dayInWords(locale, dayAt(saidAt)) }) }]
  if (went?.cluster) steps.push({ text: w('way.laid', { cluster: went.cluster }) })
  if (owed) steps.push(onward(locale, owed, carriers), promised(locale, owed, now))
  const reached = steps.filter((step) => !step.ahead).length
  const total = Math.max(steps.length, 2)
  return (
    <>
      <div class="kv-way__rings">
        <Ripples reached={reached} ahead={total - reached} label={w('way.drawing', { reached, total })} />
      </div>
      <ol class="kv-way__steps">
        {steps.map(({ text, ahead }) => (
          <li class={ahead ? 'kv-way__ahead' : undefined} dir="auto">
            {text}
          </li>
        ))}
        {steps.length === 1 ? <li class="kv-way__ahead">{w(stays ? 'way.stays' : 'way.not-yet')}</li> : null}
      </ol>
      {owed ? <WhoOwes {...{ locale, owed, carriers }} /> : null}
      {went ? <WholeWay locale={locale} of={{ kind: 'contribution', id: went.contributionId }} /> : null}
    </>
  )
}

/** Who was to bring it before, and whether somebody still does; for as long as there is no answer. */
function WhoOwes({
  locale,
  owed,
  carriers,
}: Pick<WayProps, 'locale' | 'carriers'> & { owed: OwedAnswerView }) {
  const own = carriers.filter(({ owedAnswerId }) => owedAnswerId === owed.id)
  const missing = owed.answerKind || own.every(({ gone }) => !gone) ? [] : whoBrings(locale, own).slice(-1)
  const known = owed.circleKnows && !owed.answerKind ? [lookBackWords(locale)('circle-knows')] : []
  return (
    <>
      {[...handedOverLines(locale, owed.handedOver), ...missing, ...known].map((line) => (
        <p class="kv-small" dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}

function onward(locale: Locale, { id, askedOf }: OwedAnswerView, carriers: readonly CarrierView[]): Step {
  const names = bringing(
    locale,
    carriers.filter(({ owedAnswerId }) => owedAnswerId === id),
  )
  const key = names.length === 0 ? 'way.onward.nobody' : names.length === 1 ? 'way.onward.one' : 'way.onward'
  return { text: cardWords(locale)(key, { carriers: listOf(locale, names), askedOf }) }
}

function promised(locale: Locale, owed: OwedAnswerView, now: Date): Step {
  const w = cardWords(locale)
  if (owed.answeredAt)
    return { text: w('way.answered', { date: capital(longDate(locale, owed.answeredAt)) }) }
  const late = owed.dueOn < dayAt(now)
  return { text: w(late ? 'way.overdue' : 'way.due', { date: dayInWords(locale, owed.dueOn) }), ahead: true }
}

/** The answer itself: also "nothing, because", also what was told in person. */
export function CameBackWith({ locale, went }: Pick<WayProps, 'locale' | 'went'>) {
  const owed = went?.owed
  if (!owed?.answerKind) return null
  const w = cardWords(locale)
  const by = owed.answeredAt ? broughtBy(locale, owed, longDate(locale, owed.answeredAt)) : ''
  return (
    <Notice
      kind="back"
      title={w(owed.toldHow === 'telephone' ? 'answer.told-by-telephone' : `answer.${owed.answerKind}`)}
    >
      {owed.answer ? (
        <p dir="auto" class="kv-way__answer">
          {owed.answer}
        </p>
      ) : (
        <p>{w('answer.told-in-person.empty')}</p>
      )}
      {owed.answerKind === 'told-in-person' && owed.toldOn ? <p>{howTold(locale, owed)}</p> : null}
      {by ? <Small>{by}</Small> : null}
      <Corrected locale={locale} earlier={owed.earlier} />
    </Notice>
  )
}
