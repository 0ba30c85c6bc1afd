import { ErrorSummary, Notice } from '../../design/index.ts'
import type { Locale } from '../../platform/i18n/words.ts'
import type { FormState } from '../../platform/web/form.ts'
import { siteWords } from '../../platform/web/locales/index.ts'
import { problemsOf } from '../../platform/web/problems.ts'

interface ProblemsProps {
  locale: Locale
  form: FormState
  /** What the slice says for a key. */
  message(key: string): string
  /** What stands there now, where somebody else was faster. */
  theirs?: string | undefined
}

/** What is wrong, first on the page; where somebody else was faster also what they wrote. */
export function Problems({ locale, form, message, theirs }: ProblemsProps) {
  const w = siteWords(locale)
  const { all: errors } = problemsOf(form, message)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care" title={w('errors.conflict')}>
          {theirs ? (
            <>
              <p>{w('errors.theirs')}</p>
              <p class="kv-as-typed">{theirs}</p>
            </>
          ) : null}
        </Notice>
      ) : null}
    </>
  )
}

/** What to say for a key: the slice's own words, else that something was not accepted. */
export const messageIn =
  (words: { (locale: Locale): (key: never) => string; has(key: string): boolean }, locale: Locale) =>
  (key: string): string =>
    words.has(key) ? words(locale)(key as never) : siteWords(locale)('errors.title')
