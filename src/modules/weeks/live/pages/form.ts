import type { FormState } from '../../../../platform/web/form.ts'
import { type LiveWords, liveWords } from '../locales/index.ts'

/** What is said of a field that is not right. */
export const problemsIn =
  (w: LiveWords, { errors }: FormState) =>
  (name: string): string | undefined => {
    const key = errors[name]
    return key === undefined ? undefined : liveWords.has(key) ? w(key) : w('errors.title')
  }

/** For the summary on top of a page that was not accepted. */
export const summaryOf = (w: LiveWords, form: FormState) =>
  Object.keys(form.errors).map((field) => ({ field, text: problemsIn(w, form)(field) ?? '' }))
