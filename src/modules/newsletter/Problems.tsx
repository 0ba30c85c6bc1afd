import { ErrorSummary } from '../../design/index.ts'
import type { FormState } from '../../platform/web/form.ts'
import { type NewsletterWords, problemIn } from './words.ts'

/** What is wrong, first on the page. */
export function Problems({ w, form }: { w: NewsletterWords; form: FormState }) {
  const errors = Object.entries(form.errors).map(([field, key]) => ({ field, text: problemIn(w, key) }))
  return errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null
}
