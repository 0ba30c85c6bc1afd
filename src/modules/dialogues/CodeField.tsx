import { Field } from '../../design/index.ts'
import { type FormState, fieldOf } from '../../platform/web/form.ts'

interface CodeFieldProps {
  label: string
  form: FormState
  hint?: string
  error?: string
}

/** Where a code from paper or from a wall is typed: nothing helps along, and what was typed stays. */
export const CodeField = ({ label, form, hint, error }: CodeFieldProps) => (
  <Field
    name="code"
    label={label}
    width="short"
    autocomplete="off"
    autocapitalize="characters"
    spellcheck={false}
    value={fieldOf(form.values, 'code')}
    {...(hint && { hint })}
    {...(error && { error })}
  />
)
