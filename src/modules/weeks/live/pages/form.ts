import type { FormState } from '../../../../platform/web/form.ts'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import { type LiveWords, liveWords } from '../locales/index.ts'

/** What is said of a field that is not right. */
export const problemsIn = (w: LiveWords, form: FormState) =>
  problemsOf(form, sentenceIn(liveWords, w, 'errors.title')).at

/** For the summary on top of a page that was not accepted. */
export const summaryOf = (w: LiveWords, form: FormState) =>
  Object.keys(form.errors).map((field) => ({ field, text: problemsIn(w, form)(field) ?? '' }))
