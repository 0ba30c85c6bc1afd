import type { FormState } from '../../../../platform/web/form.ts'
import { type PictureWords, pictureWords } from './locales/index.ts'

/** What is said of a field that is not right. */
export const problemsIn =
  (w: PictureWords, { errors }: FormState) =>
  (name: string): string | undefined => {
    const key = errors[name]
    return key === undefined ? undefined : pictureWords.has(key) ? w(key) : w('errors.title')
  }

/** For the summary on top of a page that was not accepted. */
export const summaryOf = (form: FormState, problem: (name: string) => string | undefined) =>
  Object.keys(form.errors).map((field) => ({ field, text: problem(field) ?? '' }))
