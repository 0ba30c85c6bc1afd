import type { FormState } from '../../../platform/web/form.ts'
import { problemsOf, sentenceIn } from '../../../platform/web/problems.ts'
import { type ShareWords, shareWords } from './locales/index.ts'

/** What is said of a field that is not right. */
export const problemsIn = (w: ShareWords, form: FormState) =>
  problemsOf(form, sentenceIn(shareWords, w, 'errors.title')).at
