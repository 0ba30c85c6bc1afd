import { Actions, Button, Notice, PageHead, Section, SummaryList } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { wholeDay } from '../../visit/dates.ts'
import { askWords } from '../locales/index.ts'
import type { Ask } from '../queries.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { sayIn } from './say.ts'

export interface AskedPageProps {
  locale: Locale
  form: FormState
  ask: Ask
  /** The address of the Week, for its makers. */
  week: string | undefined
}

/** What a house asks and where it stands; the makers answer here, the house takes it back here. */
export function AskedPage({ locale, form, ask, week }: AskedPageProps) {
  const w = askWords(locale)
  const { house, step, hosts } = ask
  const answers = week !== undefined && (step === 'waiting' || step === 'no')
  const typed = fieldOf(form.values, 'answer')
  return (
    <>
      <Problems locale={locale} form={form} say={sayIn(locale)} />
      <PageHead title={<span dir="auto">{ask.title}</span>}>
        <p>
          {week === undefined ? (
            <a href={`/circles/${house.slug}`}>{w('asked.back.house', { name: house.name })}</a>
          ) : (
            <a href={`/week/${week}/make#asks`}>{w('asked.back.make')}</a>
          )}
        </p>
      </PageHead>
      {form.conflict && typed && !answers ? (
        <Notice kind="care">
          <p>{w('conflict')}</p>
          <p class="kv-as-typed" dir="auto">
            {typed}
          </p>
        </Notice>
      ) : null}
      <Standing locale={locale} ask={ask} week={week} />
      <Asked locale={locale} ask={ask} />
      {answers ? <AnswerForm locale={locale} form={form} ask={ask} /> : null}
      {hosts && step === 'waiting' ? (
        <Section title={w('withdraw.title')} ruled>
          <PostForm action={`/week/asked/${ask.id}/withdraw`} hidden={form.hidden} version={ask.version}>
            <Actions>
              <Button variant="danger">{w('withdraw.button')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
    </>
  )
}

function Standing({ locale, ask, week }: Pick<AskedPageProps, 'locale' | 'ask' | 'week'>) {
  const w = askWords(locale)
  const { step, answer, gatheringId, sessionId } = ask
  const out = step === 'waiting' && gatheringId !== null
  return (
    <Notice kind={step === 'taken' ? 'back' : 'plain'}>
      <p>{w(out ? 'step.taken.out' : `step.${step}`)}</p>
      {answer ? (
        <>
          <p>
            <strong>{w('answer.of')}</strong>
          </p>
          <p class="kv-as-typed" dir="auto">
            {answer}
          </p>
        </>
      ) : null}
      {week !== undefined && sessionId ? (
        <p>
          <a href={`/week/${week}/make/sessions/${sessionId}`}>{w('asked.session')}</a>
        </p>
      ) : null}
      {ask.hosts && step === 'taken' && gatheringId ? (
        <p>
          <a href={`/gatherings/${gatheringId}/prepare`}>{w('asked.gathering')}</a>
        </p>
      ) : null}
    </Notice>
  )
}

function Asked({ locale, ask }: Pick<AskedPageProps, 'locale' | 'ask'>) {
  const w = askWords(locale)
  const { house, on, from, until, place, way, forWhom, about, needs, mostPeople, askedOn } = ask
  const rows = [
    { term: w('asked.from'), detail: <a href={`/circles/${house.slug}`}>{house.name}</a> },
    { term: w('asked.when'), detail: w('asked.at', { day: capital(wholeDay(locale, on)), from, until }) },
    ...(
      [
        ['place', place],
        ['way', way],
        ['about', about],
        ['forWhom', forWhom],
        ['mostPeople', mostPeople === null ? '' : String(mostPeople)],
        ['needs', needs],
      ] as const
    )
      .filter(([, said]) => said !== '')
      .map(([name, said]) => ({
        term: w(name),
        detail: (
          <span class="kv-as-typed" dir="auto">
            {said}
          </span>
        ),
      })),
    { term: w('asked.on'), detail: dayInWords(locale, askedOn) },
  ]
  return (
    <Section ruled>
      <SummaryList rows={rows} />
    </Section>
  )
}
