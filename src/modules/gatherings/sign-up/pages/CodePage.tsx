import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { signUpWords } from '../locales/index.ts'

interface CodeProps {
  locale: Locale
  form: FormState
  /** The same for a code that is unknown, over or mistyped. */
  unknown: boolean
}

/** Where the code of a sign-up is typed. */
export function CodePage({ locale, form, unknown }: CodeProps) {
  const w = signUpWords(locale)
  return (
    <>
      <PageHead title={w('code.title')} lead={w('code.lead')} />
      <PostForm hidden={form.hidden} action="/s">
        <Field
          name="code"
          label={w('code')}
          hint={w('code.hint')}
          value={fieldOf(form.values, 'code')}
          error={unknown ? w('code.unknown') : undefined}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={40}
        />
        <Actions>
          <Button>{w('code.open')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
