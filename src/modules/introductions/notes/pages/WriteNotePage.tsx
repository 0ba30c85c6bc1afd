import { Actions, Button, ErrorSummary, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { noteWords } from '../words.ts'

interface WriteNoteProps {
  locale: Locale
  form: FormState
  action: string
  /** Who is written to. */
  to: string
  /** What the writer is called here. */
  called: string
}

/** A note to somebody: a name, and what one wants to say. */
export function WriteNotePage({ locale, form, action, to, called }: WriteNoteProps) {
  const w = noteWords(locale)
  const message = (key: string) => (noteWords.has(key) ? w(key) : w('errors.title'))
  const { at: problem, all: errors } = problemsOf(form, message)
  const typed = 'body' in form.values
  const field = (name: 'name' | 'body') => ({
    name,
    value: typed ? fieldOf(form.values, name) : name === 'name' ? called : '',
    error: problem(name),
  })
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('write.title', { name: to })} lead={w('write.lead')} />
      <PostForm action={action} hidden={form.hidden}>
        <Field
          {...field('body')}
          type="textarea"
          rows={7}
          label={w('write.body')}
          hint={w('write.body.hint')}
          required
        />
        <Field
          {...field('name')}
          label={w('write.name')}
          hint={w('write.name.hint')}
          autocomplete="name"
          required
        />
        <Actions>
          <Button>{w('write.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
