import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { shareWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'
import { ShareProblems } from './ShareProblems.tsx'

/** Typing the code of what one shared. */
export function CodePage({ locale, form }: { locale: Locale; form: FormState }) {
  const w = shareWords(locale)
  return (
    <>
      <ShareProblems w={w} form={form} />
      <PageHead title={w('code.title')} lead={w('code.lead')} />
      <PostForm action="/share/code" hidden={form.hidden}>
        <Field
          {...{ name: 'code', label: w('code'), hint: w('code.hint'), width: 'short', maxlength: 40 }}
          {...{ autocomplete: 'off', autocapitalize: 'characters', spellcheck: false }}
          {...{ value: fieldOf(form.values, 'code'), error: problemsIn(w, form)('code') }}
        />
        <Actions>
          <Button>{w('code.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
