import { Actions, Button, Choice, ErrorSummary, Notice, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { asked } from './input.ts'
import type { AskingCircle } from './queries.ts'
import { secondStepWords } from './words.ts'

interface Props {
  locale: Locale
  form: FormState
  circle: AskingCircle
}

/** Hosts settle of whom their circle asks a second step. */
export function SecondStepPage({ locale, form, circle }: Props) {
  const w = secondStepWords(locale)
  const { slug, name, asks, shown } = circle
  const key = form.errors.asks
  const error = key && secondStepWords.has(key) ? w(key) : undefined
  return (
    <>
      {error ? <ErrorSummary title={w('errors.title')} errors={[{ field: 'asks', text: error }]} /> : null}
      {form.conflict ? <Notice kind="care">{w('conflict')}</Notice> : null}
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/circles/${slug}`}>{w('back', { name })}</a>
        </p>
      </PageHead>
      <Section title={w('what.title')}>
        <p>{w('what', { name })}</p>
        <p>{w('cards')}</p>
      </Section>
      {form.conflict ? <p>{w('now', { asks: w(`asks.${asks}`) })}</p> : null}
      {shown ? null : (
        <Notice>
          {w('asks.first-you')}{' '}
          <a href={`/sign-in/second?next=${encodeURIComponent(`/circles/${slug}/second-step`)}`}>
            {w('first-you.link')}
          </a>
        </Notice>
      )}
      <PostForm action={`/circles/${slug}/second-step`} hidden={form.hidden}>
        <input type="hidden" name="seen" value={asks} />
        <Choice
          name="asks"
          legend={w('asks')}
          value={fieldOf(form.values, 'asks') || asks}
          error={error}
          options={asked.map((value) => ({
            value,
            label: w(`asks.${value}`),
            ...(value === 'everybody' && { hint: w('asks.everybody.hint') }),
          }))}
        />
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
