import { Actions, Button, ErrorSummary, Field, PageHead, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { barrierWords } from '../locales/index.ts'
import { allProblems, problemAt } from './problems.ts'

interface TellProps {
  locale: Locale
  form: FormState
}

/** What did not work, on which page, and how to reach who tells it: mail, telephone, or nothing. */
export function TellPage({ locale, form }: TellProps) {
  const w = barrierWords(locale)
  const field = (name: 'words' | 'page' | 'mail' | 'phone') => ({
    ...{ name, label: w(name), hint: w(`${name}.hint`) },
    ...{ value: fieldOf(form.values, name), error: problemAt(w, form, name) },
  })
  const errors = allProblems(w, form)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('title')} lead={w('lead')} />
      <PostForm hidden={form.hidden}>
        <Field {...field('words')} type="textarea" rows={5} required />
        <Field {...field('page')} />
        <fieldset class="kv-barrier__reach">
          <legend>{w('reach')}</legend>
          <p>{w('reach.hint')}</p>
          <Field {...field('mail')} type="email" autocomplete="email" />
          <Field {...field('phone')} type="tel" autocomplete="tel" />
        </fieldset>
        <Small>{w('after')}</Small>
        <Actions>
          <Button>{w('send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
