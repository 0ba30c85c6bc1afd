import { Field } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { cardWords, problemIn } from '../locales/index.ts'

/** What who calls says of themselves: what they were called at the table, and the day. */
export function NameAndDay({ locale, form }: { locale: Locale; form: FormState }) {
  const w = cardWords(locale)
  const error = (name: string) => form.errors[name] && { error: problemIn(locale, form.errors[name]) }
  return (
    <>
      <Field
        name="name"
        label={w('desk.name.label')}
        autocomplete="off"
        value={fieldOf(form.values, 'name')}
        {...error('name')}
      />
      <Field
        name="date"
        type="date"
        label={w('desk.date.label')}
        value={fieldOf(form.values, 'date')}
        {...error('date')}
      />
    </>
  )
}
