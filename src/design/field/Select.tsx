import type { Child } from 'hono/jsx'

export interface SelectProps {
  name: string
  label: Child
  /** Default: the name. Must be unique on the page. */
  id?: string
  options: readonly { value: string; label: string }[]
  value: string
  hint?: Child
  error?: Child
}

/** One out of many that everybody knows by name: a country, a month, a region. Few and weighty answers are a `Choice`. */
export function Select({ name, label, id = name, options, value, hint, error }: SelectProps) {
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={error ? 'kv-field kv-field--wrong' : 'kv-field'}>
      <label class="kv-field__label" for={id}>
        {label}
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
      <select
        class="kv-field__input"
        id={id}
        name={name}
        aria-describedby={about || undefined}
        aria-invalid={error ? 'true' : undefined}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
