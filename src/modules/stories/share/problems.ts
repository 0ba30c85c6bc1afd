import type { FormState } from '../../../platform/web/form.ts'
import { type ShareWords, shareWords } from './locales/index.ts'

/** What is said of a field that is not right. */
export const problemsIn =
  (w: ShareWords, { errors }: FormState) =>
  (name: string): string | undefined => {
    const key = errors[name]
    return key === undefined ? undefined : shareWords.has(key) ? w(key) : w('errors.title')
  }
