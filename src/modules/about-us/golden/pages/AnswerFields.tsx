import { Field } from '../../../../design/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { type AboutUsWords, problemIn } from '../../words.ts'

interface AnswerFieldsProps {
  w: AboutUsWords
  form: FormState
  /** What stands there already. */
  there?: { words: string; name: string }
}

/** An answer, and a name where somebody wants that. */
export function AnswerFields({ w, form, there }: AnswerFieldsProps) {
  const typed = 'words' in form.values
  const field = (name: 'words' | 'name') => ({
    name,
    value: typed ? fieldOf(form.values, name) : (there?.[name] ?? ''),
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  return (
    <>
      <Field
        {...field('words')}
        type="textarea"
        rows={5}
        label={w('say.words')}
        hint={w('say.words.hint')}
        required
      />
      <Field {...field('name')} label={w('say.name')} hint={w('say.name.hint')} autocomplete="name" />
    </>
  )
}
