import type { Child } from 'hono/jsx'
import { ErrorSummary, Field, type FieldProps, Notice } from '../../design/index.ts'
import type { Locale } from '../i18n/words.ts'
import { type FormState, fieldOf } from './form.ts'
import { siteWords } from './locales/index.ts'
import { problemsOf } from './problems.ts'

/** A form that changes something which is there already, perhaps by two people at once. */
export interface Editing {
  locale: Locale
  form: FormState
  /** What stands there now, by field. */
  current: Readonly<Record<string, string>>
  /** The sentence for the key of an error. */
  say(key: string): string
}

/** What a field holds: what was typed, else what stands there now. */
export function valueIn({ form, current }: Editing, name: string): string {
  return Object.keys(form.values).length > 0 ? fieldOf(form.values, name) : (current[name] ?? '')
}

export const problemIn = ({ form, say }: Editing, name: string): string | undefined =>
  problemsOf(form, say).at(name)

/** A field for one part of it; after a conflict both texts stand there. */
export function EditField({
  of,
  name,
  hint,
  ...rest
}: { of: Editing } & Omit<FieldProps, 'value' | 'error'>) {
  const value = valueIn(of, name)
  return (
    <Field
      {...rest}
      name={name}
      value={value}
      hint={theirs(of.locale, of.form, hint, of.current[name] ?? '', value)}
      error={problemIn(of, name)}
    />
  )
}

/** Under the hint, after a conflict: what somebody else made of it meanwhile. */
export function theirs(locale: Locale, form: FormState, hint: Child, current: string, typed: string): Child {
  if (!form.conflict || current === typed.trim()) return hint
  return (
    <>
      {hint ? <span class="kv-line">{hint}</span> : null}
      <span class="kv-theirs">
        {siteWords(locale)('errors.theirs')}: <q dir="auto">{current}</q>
      </span>
    </>
  )
}

interface ProblemsProps extends Pick<Editing, 'locale' | 'form' | 'say'> {
  /** What is said after a conflict where nobody typed anything. */
  changed?: string
  /** What stands there now, after a conflict, where no field says so. */
  now?: Child
}

/** What is wrong, above the page; nothing when all is well. */
export function Problems({ locale, form, say, changed, now }: ProblemsProps) {
  const site = siteWords(locale)
  if (form.conflict)
    return (
      <>
        <ErrorSummary title={changed ?? site('errors.conflict')} errors={[]} />
        {now ? <Notice kind="care">{now}</Notice> : null}
      </>
    )
  const { all: errors } = problemsOf(form, say)
  return errors.length > 0 ? <ErrorSummary title={site('errors.title')} errors={errors} /> : null
}
