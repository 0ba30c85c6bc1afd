import { ErrorSummary, Notice } from '../../design/index.ts'
import type { FormState } from '../../platform/web/form.ts'
import { problemIn, type StoryWords } from './words.ts'

/** What is wrong with a form, or changed meanwhile, above the page; nothing when all is well. */
export function Problems({ w, form, conflict }: { w: StoryWords; form: FormState; conflict?: string }) {
  const errors = Object.entries(form.errors).map(([field, key]) => ({
    ...(field !== 'form' && { field }),
    text: problemIn(w, key),
  }))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('conflict')}</p>
          {conflict ? <p class="kv-lines">{conflict}</p> : null}
        </Notice>
      ) : null}
    </>
  )
}
