import type { FormState } from '../../../platform/web/form.ts'
import { type PictureWords, pictureWords } from './locales/index.ts'

/** What is said of a field that is not right. */
export const problemsIn =
  (w: PictureWords, { errors }: FormState) =>
  (name: string): string | undefined => {
    const key = errors[name]
    return key === undefined ? undefined : pictureWords.has(key) ? w(key) : w('errors.title')
  }
