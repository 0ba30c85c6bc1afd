import { Cluster, Margin, Notice, Ripples, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { dayAt, dayInWords, daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { WholeWay } from '../../../../platform/provenance/index.ts'
import { CouncilText } from '../../board/pages/CouncilText.tsx'
import type { BoardQuestion } from '../../board/queries.ts'
import { goesTo } from '../../harvest/goes-to.ts'
import type { LaidCluster } from '../../harvest/laid.ts'
import { harvestWords } from '../../harvest/locales/index.ts'
import { broughtBy, howTold } from '../how-told.ts'
import { type LookBackWords, lookBackWords } from '../locales/index.ts'
import { handedOverLines, whoBrings } from '../who-brings.ts'
import { Corrected } from './Corrected.tsx'
import { ReadSlips } from './ReadSlip.tsx'
import { needsBecause } from './ToldPair.tsx'

interface BecameProps {
  locale: Locale
  cluster: LaidCluster
  organisation: string
  /** What a council asked its board about it. */
  asked?: BoardQuestion | undefined
  today: string
}

/** Words that were laid together, what became of them, and in the margin the way from the one to the other. */
export function Became(props: BecameProps) {
  const { locale, cluster, organisation, asked } = props
  const w = lookBackWords(locale)
  // What something came of opens with one sentence on a phone; of what stayed, the name is enough.
  const atOnce = cluster.owed ? 1 : 0
  return (
    <Section>
      <Cluster title={<span dir="auto">{cluster.name}</span>} level={3} id={`c-${cluster.id}`}>
        <ReadSlips {...{ w, organisation, atOnce }} slips={cluster.slips} />
      </Cluster>
      {asked && cluster.owed ? (
        <CouncilText locale={locale} asked={asked} askedOf={cluster.owed.askedOf} />
      ) : null}
      {cluster.owed ? (
        <Outcome {...props} w={w} owed={cluster.owed} />
      ) : (
        <p>{w(cluster.isQuestion ? 'question' : 'lies')}</p>
      )}
      {cluster.owed ? (
        <Way {...props} w={w} owed={cluster.owed} />
      ) : (
        <WholeWay locale={locale} of={{ kind: 'cluster', id: cluster.id }} about={cluster.name} />
      )}
    </Section>
  )
}

type WithOwed = BecameProps & { w: LookBackWords; owed: NonNullable<LaidCluster['owed']> }

function Outcome({ w, locale, cluster, owed, today }: WithOwed) {
  const { answer, answerKind, answeredAt, dueOn } = owed
  const when = { date: dayInWords(locale, dueOn), away: daysAway(locale, dueOn, today) }
  const mine = cluster.carriers.some((one) => one.mine)
  if (!answerKind) {
    return (
      <Notice>
        <p>{w(dueOn < today ? 'overdue' : 'promised', when)}</p>
        {whoBrings(locale, cluster.carriers, dueOn < today).map((line) => (
          <p>{line}</p>
        ))}
        {owed.circleKnows ? <p>{w('circle-knows')}</p> : null}
        {handedOverLines(locale, owed.handedOver).map((line) => (
          <p class="kv-small">{line}</p>
        ))}
        {mine ? (
          <p>
            <a href={`/answers/${owed.id}`}>{w('answer')}</a>
          </p>
        ) : null}
      </Notice>
    )
  }
  const date = answeredAt ? longDate(locale, answeredAt) : ''
  return (
    <Notice kind="back" title={w('happened')}>
      {needsBecause(answerKind, answer) ? <p>{w('nothing-because')}</p> : null}
      {answer ? (
        <p class="kv-answer" dir="auto">
          {answer}
        </p>
      ) : null}
      {answerKind === 'told-in-person' ? <p>{howTold(locale, owed)}</p> : null}
      <p class="kv-small">{broughtBy(locale, owed, date)}</p>
      <Corrected locale={locale} earlier={owed.earlier} />
    </Notice>
  )
}

/** From a sentence to what it led to: drawn as ripples in the margin and told as a list; on a phone words alone, folded. */
function Way({ w, locale, cluster, owed }: WithOwed) {
  const { kind, askedOf, answeredAt, dueOn } = owed
  const to = goesTo(harvestWords(locale), { kind, askedOf })
  const steps = (
    <>
      <ol>
        <li>{w('way.said')}</li>
        <li>{w('way.laid')}</li>
        <li>{w('way.onward', { to })}</li>
        <li>
          {answeredAt
            ? w('way.answered', { date: dayInWords(locale, dayAt(answeredAt)) })
            : w('way.ahead', { date: dayInWords(locale, dueOn) })}
        </li>
      </ol>
      <WholeWay locale={locale} of={{ kind: 'cluster', id: cluster.id }} about={cluster.name} />
    </>
  )
  return (
    <>
      <Margin title={w('way')} id={`way-${cluster.id}`} wide>
        <Ripples reached={answeredAt ? 4 : 3} ahead={answeredAt ? 0 : 1} />
        {steps}
      </Margin>
      <details class="kv-fold kv-way">
        <summary>{w('way')}</summary>
        {steps}
      </details>
    </>
  )
}
