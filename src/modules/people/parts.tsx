import { ErrorSummary } from '../../design/index.ts'
import type { Locale } from '../../platform/i18n/words.ts'
import type { FormState } from '../../platform/web/form.ts'
import { peopleWords } from './words.ts'

interface ProblemsProps {
  locale: Locale
  errors: FormState['errors']
  /** The sentence for a key, where a slice has words of its own. */
  say?(key: string): string
}

/** What is wrong with a form, above the page; nothing when all is well. */
export function FormProblems({ locale, errors, say = (key) => messageFor(locale, key) }: ProblemsProps) {
  const w = peopleWords(locale)
  const texts = Object.entries(errors).map(([field, key]) => ({ field, text: say(key) }))
  return texts.length > 0 ? <ErrorSummary title={w('errors.title')} errors={texts} /> : null
}

/** The sentence for the key that a field's schema gave. */
export function messageFor(locale: Locale, key: string): string {
  return peopleWords.has(key) ? peopleWords(locale)(key) : peopleWords(locale)('errors.title')
}
