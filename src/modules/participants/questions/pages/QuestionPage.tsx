import type { Child } from 'hono/jsx'
import {
  Circle,
  Cluster,
  LinkButton,
  Notice,
  PageHead,
  Section,
  Slip,
  Small,
} from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { clockIn, whenInWords } from '../../../gatherings/index.ts'
import type { QuestionGathering } from '../gatherings.ts'
import { questionWords } from '../locales/index.ts'
import type { Laid, OwnPlace, SharedQuestion } from '../queries.ts'
import { Callers, type QuestionCaller } from './Callers.tsx'
import { ForThoseOnIt } from './ForThoseOnIt.tsx'
import { LearnedHere } from './LearnedHere.tsx'
import { SaidHere } from './SaidHere.tsx'
import { Tried } from './Tried.tsx'

export interface QuestionPageProps {
  locale: Locale
  /** For who works on it: what its forms carry. */
  form: Pick<FormState, 'hidden'> | undefined
  question: SharedQuestion
  laid: readonly Laid[]
  callers: readonly QuestionCaller[]
  gatherings: readonly QuestionGathering[]
  /** The actor's own. */
  places: readonly OwnPlace[]
  /** What other rooms know of it. */
  more: readonly Child[]
}

/** A shared question: how each asks it, what was tried, when it is about this, and whom to call. */
export function QuestionPage(props: QuestionPageProps) {
  const { locale, question, laid, callers, gatherings, places, more } = props
  const w = questionWords(locale)
  const { endedOn, became, former } = question
  const asking = laid.filter(({ kind, agreed }) => kind === 'question' && agreed)
  const first = asking[0]
  const on = new Set(asking.map(({ circle }) => circle.id))
  const mayJoin = endedOn === null && first && places.some(({ id }) => !on.has(id))
  return (
    <>
      <PageHead
        title={<span dir="auto">{question.name}</span>}
        lead={
          endedOn
            ? w('question.ended', { day: dayInWords(locale, endedOn) })
            : w('question.since', { day: dayInWords(locale, question.begunOn) })
        }
        drawing={endedOn ? <Circle fire="embers" open={0} /> : <Circle />}
      >
        {former.length > 0 ? (
          <Small>{w('question.former', { names: former.map((name) => `‘${name}’`).join(', ') })}</Small>
        ) : null}
      </PageHead>
      {became ? (
        <Notice kind="back" title={w('question.became')}>
          <p class="kv-as-typed" dir="auto">
            {became}
          </p>
        </Notice>
      ) : null}
      <Cluster title={w('question.words')} note={w('question.words.note')}>
        {asking.map(({ words, circle }) => (
          <Slip
            said={
              <>
                <a href={`/circles/${circle.slug}`}>{circle.name}</a>
                {circle.region ? `, ${circle.region}` : ''}
              </>
            }
          >
            {words}
          </Slip>
        ))}
      </Cluster>
      {mayJoin ? (
        <p>
          <LinkButton href={`/circles/${first.circle.slug}/questions/${first.entryId}/also`}>
            {w('question.also')}
          </LinkButton>
        </p>
      ) : null}
      <SaidHere locale={locale} said={laid.filter(({ kind }) => kind === 'says')} />
      <Tried locale={locale} tried={laid.filter(({ kind }) => kind === 'tried')} />
      <LearnedHere locale={locale} learned={laid.filter(({ kind }) => kind === 'learned')} />
      {gatherings.length > 0 ? (
        <Section title={w('question.gatherings')} ruled>
          <ol class="kv-told">
            {gatherings.map(({ id, title, ...when }) => (
              <li class="kv-told__one">
                <p class="kv-told__when">{dayInWords(locale, dayOf(when))}</p>
                <div class="kv-told__what">
                  <p>
                    <a href={`/gatherings/${id}`} dir="auto">
                      {title}
                    </a>
                  </p>
                  <p class="kv-small">{whenInWords(locale, when)}</p>
                </div>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {more}
      <Callers locale={locale} callers={callers} />
      {props.form ? <ForThoseOnIt {...props} form={props.form} /> : null}
    </>
  )
}

const dayOf = ({ startsAt, zone }: { startsAt: Date; zone: string }) => clockIn(zone, startsAt).date
