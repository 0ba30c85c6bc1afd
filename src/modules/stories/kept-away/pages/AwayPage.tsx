import { Actions, Button, CallIn, Choice, Field, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { awayWords } from '../locales/index.ts'
import { type AwayView, agreedLast, type KeptView } from '../queries.ts'
import { Quote } from './Quote.tsx'

interface AwayPageProps {
  locale: Locale
  form: FormState
  story: OwnStory
  away: AwayView
  kept: KeptView
  /** Whose people decided it, and whom one can call. */
  movement: Movement
}

/** For who writes what is kept away: why, whom one can call, and how to disagree. */
export function AwayPage(props: AwayPageProps) {
  const { locale, form, story, away, kept, movement } = props
  const w = awayWords(locale)
  const say = sentenceIn(awayWords, w, 'errors.title')
  const why = agreedLast(away, 'away')
  const still = kept.lookedOn === null ? undefined : agreedLast(away, 'stays')
  const at = `/write/${story.id}`
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead
        title={w('own.title')}
        lead={w('own.lead', {
          ...{ movement: movement.name, title: story.title },
          date: dayInWords(locale, kept.since),
        })}
      />
      <Section title={w('why')} ruled>
        {why ? <Quote>{why.reason}</Quote> : <p>{w('why.returned')}</p>}
        {still ? (
          <>
            <p>{w('said.stays')}</p>
            <Quote>{still.reason}</Quote>
          </>
        ) : null}
        {movement.contactPhone ? (
          <p>
            <CallIn text={w('call', { name: movement.contactName })} phone={movement.contactPhone} />
          </p>
        ) : null}
      </Section>
      <Section title={w('disagree')} ruled>
        {kept.answeredOn !== null && kept.lookedOn === null ? (
          <p>{w('said.waits', { movement: movement.name, date: dayInWords(locale, kept.answeredOn) })}</p>
        ) : null}
        {kept.answeredOn === null && kept.keyId !== null ? (
          <p>{w('disagree.how', { movement: movement.name })}</p>
        ) : null}
        <p>{w('disagree.further')}</p>
        {kept.keyId === null ? null : (
          <PostForm action={`${at}/away`} hidden={form.hidden} version={kept.version}>
            <Field
              {...{ name: 'answer', type: 'textarea', rows: 5, label: w('say') }}
              value={'answer' in form.values ? fieldOf(form.values, 'answer') : kept.answer}
              error={problemsOf(form, say).at('answer')}
            />
            <Choice
              name="show"
              legend={w('show')}
              value={fieldOf(form.values, 'show') || (kept.shown ? 'yes' : 'no')}
              options={(['yes', 'no'] as const).map((value) => ({ value, label: w(`show.${value}`) }))}
            />
            <Actions>
              <Button>{w('say.go')}</Button>
            </Actions>
          </PostForm>
        )}
        <p>
          <a href={at}>{w('change')}</a>
        </p>
      </Section>
    </>
  )
}
