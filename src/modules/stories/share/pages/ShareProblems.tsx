import { ErrorSummary, Notice } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import { type ShareWords, shareWords } from '../locales/index.ts'

interface ProblemsProps {
  w: ShareWords
  form: FormState
}

/** What is wrong with a form, or changed meanwhile, above the page; nothing when all is well. */
export function ShareProblems({ w, form }: ProblemsProps) {
  const { all: errors } = problemsOf(form, sentenceIn(shareWords, w, 'errors.title'))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('conflict')}</p>
        </Notice>
      ) : null}
    </>
  )
}
