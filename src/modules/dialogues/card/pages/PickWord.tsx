import { Field } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { cardWords, problemIn } from '../locales/index.ts'
import { Picture } from '../Picture.tsx'
import { pictureNames } from '../pictures.ts'

export interface PickWordProps {
  locale: Locale
  form: FormState
  label: string
  hint?: string
}

/** Two pictures to point at, in order, or a word to type. */
export function PickWord({ locale, form, label, hint }: PickWordProps) {
  const w = cardWords(locale)
  const error = form.errors.word
  return (
    <>
      <Pictures field="picture" legend={w('pick.first')} form={form} />
      <Pictures field="picture2" legend={w('pick.second')} form={form} />
      <Field
        name="word"
        label={label}
        width="short"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={fieldOf(form.values, 'word')}
        {...(hint && { hint })}
        {...(error && { error: problemIn(locale, error) })}
      />
    </>
  )
}

/** Pictures keep their Dutch names: those are what one may type instead. */
function Pictures({ field, legend, form }: { field: string; legend: string; form: FormState }) {
  const chosen = fieldOf(form.values, field)
  return (
    <fieldset class="kv-pictures">
      <legend class="kv-choice__legend">{legend}</legend>
      <div class="kv-pictures__all">
        {pictureNames.map((name) => (
          <label class="kv-pictures__one">
            <input type="radio" name={field} value={name} checked={name === chosen} />
            <Picture name={name} />
            <span lang="nl">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
