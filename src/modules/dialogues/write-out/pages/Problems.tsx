import { ErrorSummary } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { problemIn } from '../locales/index.ts'

/** What is wrong, first on the page; each leads to its field. */
export function Problems({ locale, form }: { locale: Locale; form: Pick<FormState, 'errors'> }) {
  const { all: errors } = problemsOf(form, (key) => problemIn(locale, key))
  return errors.length > 0 ? <ErrorSummary title={siteWords(locale)('errors.title')} errors={errors} /> : null
}
