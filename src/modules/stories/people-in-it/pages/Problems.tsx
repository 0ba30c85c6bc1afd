import { ErrorSummary, Notice } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { type PeopleInItWords, problemIn } from '../words.ts'

/** What is wrong with a form, or changed meanwhile, above the page; nothing when all is well. */
export function Problems({ w, form }: { w: PeopleInItWords; form: FormState }) {
  const errors = Object.entries(form.errors).map(([field, key]) => ({ field, text: problemIn(w, key) }))
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
