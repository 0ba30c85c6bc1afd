import type { Locale } from '../../../../../platform/i18n/words.ts'
import { lineThatIsWrong } from '../../../../../platform/recordings/index.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { afterWords } from '../../../afterwards/locales/index.ts'
import { showWords } from '../locales/index.ts'

/** What is said of a field that is not right: files and captions are what they are afterwards. */
export const problemsIn =
  (locale: Locale, { errors, values }: FormState) =>
  (name: string): string | undefined => {
    const [w, after] = [showWords(locale), afterWords(locale)]
    const key = errors[name]
    if (key === undefined) return undefined
    if (showWords.has(key)) return w(key)
    const problem = afterWords.has(key) ? after(key) : w('errors.title')
    const line = key.startsWith('cues.')
      ? lineThatIsWrong('captions', fieldOf(values, 'captions'))
      : undefined
    return line === undefined ? problem : w('errors.line', { line, problem })
  }

/** For the summary on top of a page that was not accepted. */
export const summaryOf = (form: FormState, problem: (name: string) => string | undefined) =>
  Object.keys(form.errors).map((field) => ({ field, text: problem(field) ?? '' }))
