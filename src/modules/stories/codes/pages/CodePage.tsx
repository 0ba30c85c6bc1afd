import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { codeWords } from '../locales/index.ts'

/** Typing the code of what one shared or sent. */
export function CodePage({ locale, form }: { locale: Locale; form: FormState }) {
  const w = codeWords(locale)
  const say = (key: string) => (codeWords.has(key) ? w(key) : w('errors.title'))
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead title={w('title')} lead={w('lead')} />
      <PostForm action="/share/code" hidden={form.hidden}>
        <Field
          {...{ name: 'code', label: w('code'), hint: w('code.hint'), width: 'short', maxlength: 40 }}
          {...{ autocomplete: 'off', autocapitalize: 'characters', spellcheck: false }}
          value={fieldOf(form.values, 'code')}
          error={form.errors.code ? say(form.errors.code) : undefined}
        />
        <Actions>
          <Button>{w('go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
