import type { Child } from 'hono/jsx'
import { Pictogram, type PictogramName } from '../drawing/Pictogram.tsx'

export interface ChoiceOption {
  value: string
  label: Child
  hint?: Child
  pictogram?: PictogramName
}

export interface ChoiceProps {
  name: string
  /** The question. */
  legend: Child
  options: readonly ChoiceOption[]
  /** What is chosen now; nothing is chosen for anybody beforehand. */
  value?: string | readonly string[] | undefined
  multiple?: boolean
  /** Default: the name. */
  id?: string
  hint?: Child
  purpose?: Child
  error?: Child
  mark?: Child
  /** `row`: beside each other where there is room, for two or three short answers. */
  arrange?: 'row' | 'stack'
  /** Hides the question from sight where the words above it already ask it. */
  quietLegend?: boolean
}

/** One question with large buttons for answers. The first button carries the group's id, for the error summary. */
export function Choice(props: ChoiceProps) {
  const {
    name,
    legend,
    options,
    value,
    multiple,
    hint,
    purpose,
    error,
    mark,
    arrange = 'stack',
    quietLegend,
  } = props
  const id = props.id ?? name
  const chosen = value === undefined ? [] : typeof value === 'string' ? [value] : value
  const about = [hint && `${id}-hint`, purpose && `${id}-purpose`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset
      class={error ? 'kv-choice kv-choice--wrong' : 'kv-choice'}
      aria-describedby={about || undefined}
    >
      <legend class={quietLegend ? 'kv-hidden' : 'kv-choice__legend'}>
        {legend}
        {mark ? <span class="kv-field__mark"> {mark}</span> : null}
      </legend>
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
      <div class={`kv-choice__options kv-choice__options--${arrange}`}>
        {options.map((option, i) => (
          <label class="kv-choice__option">
            <input
              type={multiple ? 'checkbox' : 'radio'}
              class="kv-choice__input"
              id={i === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
            />
            {option.pictogram ? <Pictogram name={option.pictogram} /> : null}
            <span class="kv-choice__words">
              <span class="kv-choice__label">{option.label}</span>
              {option.hint ? <span class="kv-choice__hint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {purpose ? (
        <p class="kv-field__purpose" id={`${id}-purpose`}>
          {purpose}
        </p>
      ) : null}
    </fieldset>
  )
}
