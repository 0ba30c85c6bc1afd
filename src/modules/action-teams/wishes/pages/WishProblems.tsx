import { ErrorSummary, Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { problemIn, wishWords } from '../locales/index.ts'

/** What is wrong with a form, or changed meanwhile, above the page. */
export function WishProblems({ locale, form }: { locale: Locale; form: FormState }) {
  const w = wishWords(locale)
  // What is there already is no mistake: it has a notice of its own.
  const { similar: _, ...wrong } = form.errors
  const { all: errors } = problemsOf({ errors: wrong }, (key) => problemIn(w, key))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care">
          <p>{siteWords(locale)('errors.conflict')}</p>
        </Notice>
      ) : null}
    </>
  )
}
