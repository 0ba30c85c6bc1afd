import { ErrorSummary, Notice } from '../../design/index.ts'
import type { FormState } from '../../platform/web/form.ts'
import { problemsOf } from '../../platform/web/problems.ts'
import { type IntroductionWords, problemIn } from './words.ts'

interface ProblemsProps {
  w: IntroductionWords
  form: FormState
  /** What stands there by now, where somebody was faster. */
  now?: readonly string[]
}

/** What is wrong with a form, or changed meanwhile, above the page; nothing when all is well. */
export function Problems({ w, form, now = [] }: ProblemsProps) {
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const there = now.filter((line) => line !== '')
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('conflict')}</p>
          {there.length > 0 ? <p>{w('conflict.now')}</p> : null}
          {there.map((line) => (
            <p dir="auto">{line}</p>
          ))}
        </Notice>
      ) : null}
    </>
  )
}
