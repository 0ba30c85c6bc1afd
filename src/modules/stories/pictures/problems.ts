import type { FormState } from '../../../platform/web/form.ts'
import { problemsOf } from '../../../platform/web/problems.ts'
import { type PictureWords, pictureWords } from './locales/index.ts'

/** The sentence for the key of an error. */
export const sentenceFor = (w: PictureWords, key: string): string =>
  pictureWords.has(key) ? w(key) : w('errors.title')

/** What is said of a field that is not right. */
export const problemsIn = (w: PictureWords, form: FormState) =>
  problemsOf(form, (key) => sentenceFor(w, key)).at
