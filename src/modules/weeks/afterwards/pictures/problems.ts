import type { FormState } from '../../../../platform/web/form.ts'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import { type PictureWords, pictureWords } from './locales/index.ts'

/** What is said of a field that is not right. */
export const problemsIn = (w: PictureWords, form: FormState) =>
  problemsOf(form, sentenceIn(pictureWords, w, 'errors.title')).at

/** For the summary on top of a page that was not accepted. */
export const summaryOf = (form: FormState, problem: (name: string) => string | undefined) =>
  Object.keys(form.errors).map((field) => ({ field, text: problem(field) ?? '' }))
