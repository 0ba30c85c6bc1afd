import { Field } from '../../design/index.ts'
import { type FormState, fieldOf } from '../../platform/web/form.ts'

/** Where a code from paper or from a wall is typed: nothing helps along, and what was typed stays. */
export const CodeField = ({ label, form, error }: { label: string; form: FormState; error?: string }) => (
  <Field
    name="code"
    label={label}
    width="short"
    autocomplete="off"
    autocapitalize="characters"
    spellcheck={false}
    value={fieldOf(form.values, 'code')}
    {...(error && { error })}
  />
)
