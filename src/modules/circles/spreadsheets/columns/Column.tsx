import { fieldOf } from '../../../../platform/web/form.ts'
import { problemIn, sheetWords } from '../words.ts'
import { fieldsFor } from './headings.ts'
import type { ColumnsProps } from './page.tsx'
import { refusalOf } from './refused.ts'

const shownRows = 3

/** One column: what it is called, the first things that stand in it, and what it holds; or why it stays out. */
export function Column({ locale, form, kept, sheet, columns, place }: ColumnsProps & { place: number }) {
  const w = sheetWords(locale)
  const name = `column-${place}`
  const heading = sheet.heading[place]?.trim() || w('columns.nameless', { number: place + 1 })
  const refused = refusalOf(kept.holds, heading)
  if (refused)
    return (
      <p class="kv-field">
        <strong class="kv-field__label">{heading}</strong>
        {w(`refused.${refused}`)}
      </p>
    )
  const found = Object.keys(columns).find((field) => columns[field] === place) ?? ''
  const chosen = form.values[name] === undefined ? found : fieldOf(form.values, name)
  const error = form.errors[name]
  const texts = sheet.rows
    .flatMap((row) => ('cells' in row ? (row.cells[place]?.trim() ?? '') : ''))
    .filter(Boolean)
  return (
    <div class={error ? 'kv-field kv-field--wrong' : 'kv-field'}>
      <label class="kv-field__label" for={name}>
        {heading}
      </label>
      <p class="kv-field__hint" id={`${name}-hint`}>
        {texts.length > 0
          ? w('columns.holds', {
              texts: texts
                .slice(0, shownRows)
                .map((text) => text.slice(0, 40))
                .join(' · '),
            })
          : w('columns.empty')}
      </p>
      {error ? (
        <p class="kv-field__error" id={`${name}-error`}>
          {problemIn(w, error)}
        </p>
      ) : null}
      <select
        id={name}
        name={name}
        class="kv-field__input"
        aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
        aria-invalid={error ? 'true' : undefined}
      >
        <option value="">{w('columns.unused')}</option>
        {fieldsFor(kept.holds).map((field) => (
          <option value={field} selected={chosen === field}>
            {w(`field.${kept.holds}.${field}` as 'field.participants.name')}
          </option>
        ))}
      </select>
    </div>
  )
}
