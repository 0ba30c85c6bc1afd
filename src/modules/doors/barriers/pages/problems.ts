import type { FormState } from '../../../../platform/web/form.ts'
import type { BarrierWords } from '../locales/index.ts'
import { barrierWords } from '../locales/index.ts'

/** What is said at a field. */
export function problemAt(w: BarrierWords, { errors }: FormState, name: string): string | undefined {
  const key = errors[name]
  return key === undefined ? undefined : barrierWords.has(key) ? w(key) : w('errors.title')
}

/** What is said on top of the page, with the way to each field. */
export const allProblems = (w: BarrierWords, form: FormState, idOf = (name: string) => name) =>
  Object.keys(form.errors).map((name) => ({
    ...(name !== 'form' && { field: idOf(name) }),
    text: problemAt(w, form, name) ?? '',
  }))
