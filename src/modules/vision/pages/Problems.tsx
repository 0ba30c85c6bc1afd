import { ErrorSummary, Notice } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { siteWords } from '../../../platform/web/locales/index.ts'
import { problemsOf } from '../../../platform/web/problems.ts'
import { problemIn, visionWords } from '../locales/index.ts'
import { timeToAnswer } from '../remarks/queries.ts'

/** What is wrong with a form, on top of its page. */
export function Problems({ locale, form }: { locale: Locale; form: FormState }) {
  const w = visionWords(locale)
  const { all: errors } = problemsOf(form, (key) =>
    key === 'read.not-yet' ? w(key, { days: timeToAnswer }) : (problemIn(w, key) ?? ''),
  )
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? <Notice kind="care" title={siteWords(locale)('errors.conflict')} /> : null}
    </>
  )
}
