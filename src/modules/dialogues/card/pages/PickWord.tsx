import { Field } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { problemIn } from '../locales/index.ts'
import { Picture } from '../Picture.tsx'
import { pictureNames } from '../pictures.ts'

export interface PickWordProps {
  locale: Locale
  form: FormState
  legend: string
  label: string
  hint?: string
}

/** A picture to point at, or a word to type. Pictures keep their Dutch names: those are what one may type instead. */
export function PickWord({ locale, form, legend, label, hint }: PickWordProps) {
  const error = form.errors.word
  const chosen = fieldOf(form.values, 'picture')
  return (
    <>
      <fieldset class="kv-pictures">
        <legend class="kv-choice__legend">{legend}</legend>
        <div class="kv-pictures__all">
          {pictureNames.map((name) => (
            <label class="kv-pictures__one">
              <input type="radio" name="picture" value={name} checked={name === chosen} />
              <Picture name={name} />
              <span lang="nl">{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
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
