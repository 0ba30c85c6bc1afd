import { ErrorSummary, Notice } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { PictureWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'

/** What is wrong with a form about pictures, above the page; nothing when all is well. */
export function PictureProblems({ w, form }: { w: PictureWords; form: FormState }) {
  const problem = problemsIn(w, form)
  const errors = Object.keys(form.errors).map((field) => ({
    ...(field !== 'form' && { field }),
    text: problem(field) ?? '',
  }))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('errors.conflict')}</p>
        </Notice>
      ) : null}
    </>
  )
}
