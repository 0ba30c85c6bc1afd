import { Field } from '../../../../design/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { problemIn, type SupportWords } from '../locales/index.ts'
import type { SupporterView } from '../queries.ts'

/** What was typed, else what stands there; and what is wrong with it. */
export const fieldIn =
  (w: SupportWords, form: FormState, there: Readonly<Record<string, string>>) => (name: string) => ({
    name,
    value: 'name' in form.values ? fieldOf(form.values, name) : (there[name] ?? ''),
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })

export const thereIn = (one: SupporterView | undefined) => ({
  role: one?.role ?? '',
  name: one?.name ?? '',
  words: one?.words ?? '',
  asks: one?.asks ?? '',
  since: one?.since ? String(one.since) : '',
})

interface WordFieldsProps {
  w: SupportWords
  field: ReturnType<typeof fieldIn>
  /** They write it themselves. */
  own?: boolean
}

/** What stands beside a name, the same for who asks and who is asked. */
export const WordFields = ({ w, field, own = false }: WordFieldsProps) => (
  <>
    <Field {...field('name')} maxlength={120} label={w(own ? 'field.name.own' : 'field.name')} />
    <Field
      {...field('role')}
      maxlength={120}
      label={w(own ? 'field.role.own' : 'field.role')}
      hint={w('field.role.hint')}
    />
    <Field
      {...field('words')}
      type="textarea"
      rows={4}
      label={w('field.words')}
      hint={w('field.words.hint')}
    />
    <Field
      {...field('asks')}
      maxlength={200}
      label={w(own ? 'field.asks.own' : 'field.asks')}
      hint={w('field.asks.hint')}
    />
    <Field
      {...field('since')}
      label={w('field.since')}
      hint={w('field.since.hint')}
      inputmode="numeric"
      width="short"
    />
  </>
)
