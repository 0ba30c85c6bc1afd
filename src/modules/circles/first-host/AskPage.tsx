import { Actions, Button, ErrorSummary, Field, Notice, PageHead, Small } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../platform/web/problems.ts'
import type { WithoutHost } from './queries.ts'
import { firstHostWords } from './words.ts'

interface AskProps {
  locale: Locale
  form: FormState
  circle: WithoutHost
}

/** Asks somebody to be the first host of a circle: by letter, or with a card where there is no address. */
export function AskFirstHostPage({ locale, form, circle }: AskProps) {
  const w = firstHostWords(locale)
  const message = (key: string) => (firstHostWords.has(key) ? w(key) : w('errors.title'))
  const { at: error, all: errors } = problemsOf(form, message)
  const { asked } = circle
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('title', { name: circle.name })} lead={w('lead')}>
        <p>
          <a href={`/circles/${circle.slug}`}>{w('back', { name: circle.name })}</a>
        </p>
      </PageHead>
      {asked ? (
        <Notice>
          {w(asked.onPaper ? 'asked.card' : 'asked.mail', {
            name: asked.name,
            day: longDate(locale, asked.at),
          })}{' '}
          {w('asked.again')}
        </Notice>
      ) : null}
      <PostForm hidden={form.hidden} action={`/circles/${circle.slug}/first-host`}>
        <Field
          name="name"
          label={w('name')}
          hint={w('name.hint')}
          value={fieldOf(form.values, 'name')}
          error={error('name')}
          maxlength={120}
          autocomplete="off"
          required
        />
        <Field
          name="email"
          type="email"
          label={w('email')}
          hint={w('email.hint')}
          purpose={w('email.purpose')}
          value={fieldOf(form.values, 'email')}
          error={error('email')}
          autocomplete="off"
          spellcheck={false}
          autocapitalize="off"
        />
        <Small>{w('opens')}</Small>
        <Actions>
          <Button>{w('ask')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
