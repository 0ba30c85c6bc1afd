import { ErrorSummary, Field } from '../../../../design/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { problemIn, type WarmWords } from '../words.ts'

interface AskFieldsProps {
  w: WarmWords
  form: FormState
  /** What whoever asks is called here. */
  called: string
  /** The question above the reason, and what it is for. */
  why: { label: string; hint: string }
}

/** Why, and who asks. */
export function AskFields({ w, form, called, why }: AskFieldsProps) {
  const typed = 'why' in form.values
  const field = (name: 'why' | 'name') => ({
    name,
    value: typed ? fieldOf(form.values, name) : name === 'name' ? called : '',
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  return (
    <>
      <Field {...field('why')} type="textarea" rows={4} label={why.label} hint={why.hint} required />
      <Field
        {...field('name')}
        label={w('ask.name')}
        hint={w('ask.name.hint')}
        autocomplete="name"
        required
      />
    </>
  )
}

/** What is wrong with a form, above the page; nothing when all is well. */
export function WarmProblems({ w, form }: Pick<AskFieldsProps, 'w' | 'form'>) {
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  return errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null
}
