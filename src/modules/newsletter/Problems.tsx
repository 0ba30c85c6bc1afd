import { ErrorSummary } from '../../design/index.ts'
import type { FormState } from '../../platform/web/form.ts'
import { problemsOf } from '../../platform/web/problems.ts'
import { type NewsletterWords, problemIn } from './words.ts'

/** What is wrong, first on the page. */
export function Problems({ w, form }: { w: NewsletterWords; form: FormState }) {
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  return errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null
}
