import type { FormState } from './form.ts'

export interface FieldProblems {
  /** What is said at a field; undefined where it is right. */
  at(field: string): string | undefined
  /** What is said on top of the page, with the way to each field. */
  all: { field?: string; text: string }[]
}

/** What is wrong with a form, in sentences. `say`: the sentence for the key of an error. */
export function problemsOf(
  { errors }: Pick<FormState, 'errors'>,
  say: (key: string, field: string) => string,
): FieldProblems {
  return {
    at: (field) => (errors[field] === undefined ? undefined : say(errors[field], field)),
    all: Object.entries(errors).map(([field, key]) => ({ ...placeOf(field), text: say(key, field) })),
  }
}

/** Where a field stands on the page: the second of several with one name is `name-2`; the form itself has no place. */
const placeOf = (field: string) =>
  field === 'form' ? {} : { field: field.replace(/\.(\d+)$/, (_, i: string) => `-${Number(i) + 1}`) }

/** The sentence for the key of an error in the words of a room; for a key that is none of them, that something is not right. */
export const sentenceIn =
  <Key extends string>(
    words: { has(key: string): key is Key },
    w: (key: Key) => string,
    otherwise: NoInfer<Key>,
  ): ((key: string) => string) =>
  (key) =>
    w(words.has(key) ? key : otherwise)
