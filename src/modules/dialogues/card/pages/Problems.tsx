import { ErrorSummary } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { problemIn } from '../locales/index.ts'

/** What is wrong, first on the page; each leads to its field, which carries the field's name as id. */
export function Problems({ locale, form }: { locale: Locale; form: Pick<FormState, 'errors' | 'conflict'> }) {
  const site = siteWords(locale)
  const { all: errors } = problemsOf(form, (key) => problemIn(locale, key))
  if (form.conflict) errors.unshift({ field: 'words', text: site('errors.conflict') })
  return errors.length > 0 ? <ErrorSummary title={site('errors.title')} errors={errors} /> : null
}
