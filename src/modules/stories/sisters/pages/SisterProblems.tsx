import { ErrorSummary, Notice } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { sayIn, type sisterStoryWords } from '../words.ts'

interface ProblemsProps {
  w: ReturnType<typeof sisterStoryWords>
  form: FormState
  /** What stands there now. */
  theirs: string | undefined
}

/** What is wrong with the form, or changed meanwhile. */
export function SisterProblems({ w, form, theirs }: ProblemsProps) {
  const { all: errors } = problemsOf(form, sayIn(w))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('conflict')}</p>
          {theirs ? <p class="kv-lines">{theirs}</p> : null}
        </Notice>
      ) : null}
    </>
  )
}
