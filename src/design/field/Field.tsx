import type { Child } from 'hono/jsx'

export interface FieldProps {
  name: string
  label: Child
  /** Default: the name. Must be unique on the page. */
  id?: string
  type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'url' | 'search' | 'textarea' | 'file'
  value?: string | undefined
  /** How to fill it in. */
  hint?: Child
  /** What it is for: who reads it, and why we ask. */
  purpose?: Child
  error?: Child
  /** A small word behind the label: "mag leeg blijven", "nodig". */
  mark?: Child
  required?: boolean
  rows?: number
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'tel' | 'email'
  maxlength?: number
  min?: string
  max?: string
  /** Short values get a short box. */
  width?: 'short' | 'full'
  spellcheck?: boolean
  /** Only where one types one thing after another, and nothing stands above it that is new. */
  autofocus?: boolean
  autocapitalize?: 'off' | 'characters'
  /** Of a file: what may be chosen, and whether a telephone makes it now. */
  accept?: string
  capture?: 'user' | 'environment'
  /** Several files at once. */
  multiple?: boolean
}

/** One question and the place for its answer. Nothing is obligatory unless told so. */
export function Field(props: FieldProps) {
  const { name, label, type = 'text', value, hint, purpose, error, mark, rows = 4, width, ...rest } = props
  const id = props.id ?? name
  const about = [hint && `${id}-hint`, purpose && `${id}-purpose`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  const shared = {
    ...rest,
    id,
    name,
    dir: 'auto',
    class: `kv-field__input${width === 'short' || type === 'date' || type === 'time' ? ' kv-field__input--short' : ''}`,
    'aria-describedby': about || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  }
  return (
    <div class={error ? 'kv-field kv-field--wrong' : 'kv-field'}>
      <label class="kv-field__label" for={id}>
        {label}
        {mark ? <span class="kv-field__mark"> {mark}</span> : null}
      </label>
      {hint ? (
        <p class="kv-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="kv-field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {type === 'textarea' ? (
        // The newline after the tag is swallowed by browsers and keeps a leading one that was typed.
        <textarea {...shared} rows={rows}>{`\n${value ?? ''}`}</textarea>
      ) : (
        <input {...shared} type={type} value={value} />
      )}
      {purpose ? (
        <p class="kv-field__purpose" id={`${id}-purpose`}>
          {purpose}
        </p>
      ) : null}
    </div>
  )
}
