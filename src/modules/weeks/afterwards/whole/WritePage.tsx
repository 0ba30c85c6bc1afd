import {
  Actions,
  Button,
  ErrorSummary,
  Field,
  Notice,
  PageHead,
  SummaryList,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { pictureWords } from '../pictures/locales/index.ts'
import { wholeWords } from './locales/index.ts'
import type { Afterword } from './queries.ts'

interface WritePageProps {
  locale: Locale
  form: FormState
  week: string
  now: Afterword
}

/** Its makers write how a Week was. */
export function WritePage({ locale, form, week, now }: WritePageProps) {
  const w = wholeWords(locale)
  const problem = (name: string) => (form.errors[name] ? w('long') : undefined)
  const errors = Object.keys(form.errors).map((field) => ({ field, text: w('long') }))
  const typed = Object.keys(form.values).length > 0
  const field = (name: 'summary' | 'impression', rows: number) => (
    <Field
      {...{ name, label: w(name), hint: w(`${name}.hint`), error: problem(name), rows }}
      value={typed ? fieldOf(form.values, name) : now[name]}
      type="textarea"
      mark={w('optional')}
    />
  )
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('write.title')} lead={w('write.lead')}>
        <p>
          <a href={`/week/${week}/afterwards`}>{w('back')}</a>
        </p>
        <p>
          <a href={`/week/${week}/make/afterwards/pictures`}>{pictureWords(locale)('link')}</a>
        </p>
      </PageHead>
      {form.conflict ? (
        <Notice kind="care" title={w('errors.now')}>
          <p>{w('errors.conflict')}</p>
          <SummaryList
            rows={(['summary', 'impression'] as const).map((name) => ({
              term: w(name),
              detail: <span class="kv-transcript">{now[name]}</span>,
            }))}
          />
        </Notice>
      ) : null}
      <PostForm hidden={form.hidden} version={now.version}>
        {field('summary', 4)}
        {field('impression', 10)}
        <Actions>
          <Button>{w('write.button')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
