import { Actions, Button, Choice, ErrorSummary, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { SentIsReadBy } from '../../reading/story.ts'
import { reactionWords } from '../locales/index.ts'

interface ReactProps {
  locale: Locale
  form: FormState
  story: { slug: string; title: string }
  /** Who reads what is sent here. */
  readBy: SentIsReadBy
  signedIn: boolean
}

/** A question or a reaction, for who wrote it alone; where they have no account, for who looks after it. */
export function ReactPage({ locale, form, story, readBy, signedIn }: ReactProps) {
  const w = reactionWords(locale)
  const problem = (name: string) => {
    const key = form.errors[name]
    return key === undefined ? undefined : reactionWords.has(key) ? w(key) : w('errors.title')
  }
  const errors = Object.keys(form.errors).map((field) => ({
    ...(field !== 'form' && { field }),
    text: problem(field) ?? '',
  }))
  const field = (name: string) => ({ name, value: fieldOf(form.values, name), error: problem(name) })
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w(`title.${readBy}`)} lead={w(`lead.${readBy}`, { title: story.title })} />
      <PostForm action={`/stories/${story.slug}/react`} hidden={form.hidden}>
        <Field {...field('words')} type="textarea" rows={6} label={w('words')} />
        <Field {...field('name')} label={w('name')} hint={w('name.hint')} autocomplete="name" />
        {signedIn ? (
          <p>{w('account')}</p>
        ) : (
          <Field
            {...field('mail')}
            type="email"
            label={w('mail')}
            hint={w('mail.hint')}
            autocomplete="email"
          />
        )}
        <Choice
          {...{ multiple: true, name: 'stand', legend: w('stand'), value: fieldOf(form.values, 'stand') }}
          options={[{ value: 'yes', label: w(`stand.yes.${readBy}`), hint: w('stand.hint') }]}
        />
        <p>{w('take-back')}</p>
        <Actions>
          <Button>{w('send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
