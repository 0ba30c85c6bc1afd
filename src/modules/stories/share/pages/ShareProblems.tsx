import { ErrorSummary, Notice } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { ShareWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'

interface ProblemsProps {
  w: ShareWords
  form: FormState
  /** A file may have been chosen in it, which browsers do not keep. */
  files?: boolean
}

/** What is wrong with a form, or changed meanwhile, above the page; nothing when all is well. */
export function ShareProblems({ w, form, files = false }: ProblemsProps) {
  const problem = problemsIn(w, form)
  const errors = Object.keys(form.errors).map((field) => ({
    ...(field !== 'form' && { field }),
    text: problem(field) ?? '',
  }))
  return (
    <>
      {errors.length > 0 ? (
        <ErrorSummary title={w(files ? 'errors.files' : 'errors.title')} errors={errors} />
      ) : null}
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('conflict')}</p>
        </Notice>
      ) : null}
    </>
  )
}
