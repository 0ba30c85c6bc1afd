import { Actions, Button, Field, PageHead } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { FormProblems, messageFor } from '../parts.tsx'
import { peopleWords } from '../words.ts'
import type { Passkey } from './queries.ts'

interface PasskeyProps {
  locale: Locale
  form: FormState
  passkey: Passkey
}

/** One passkey: give it another name, or take it away. */
export function PasskeyPage({ locale, form, passkey }: PasskeyProps) {
  const w = peopleWords(locale)
  const { id, createdAt } = passkey
  const name = passkey.name ?? w('passkeys.unnamed')
  const error = form.errors.name
  return (
    <>
      <FormProblems locale={locale} errors={form.errors} />
      <PageHead
        title={name}
        lead={createdAt ? w('passkeys.since', { date: longDate(locale, createdAt) }) : undefined}
      />
      <PostForm action={`/mine/passkeys/${id}/name`} hidden={form.hidden}>
        <Field
          name="name"
          label={w('passkeys.name')}
          value={'name' in form.values ? fieldOf(form.values, 'name') : (passkey.name ?? '')}
          error={error ? messageFor(locale, error) : undefined}
          maxlength={60}
        />
        <Actions>
          <Button>{w('passkeys.rename')}</Button>
        </Actions>
      </PostForm>
      <PostForm action={`/mine/passkeys/${id}/remove`} hidden={form.hidden}>
        <Button variant="danger">{w('passkeys.remove')}</Button>
      </PostForm>
      <p>
        <a href="/mine/sign-ins">{w('passkeys.back')}</a>
      </p>
    </>
  )
}
