import type { PropsWithChildren } from 'hono/jsx'
import { placeOf, places, spotOf } from '../focus.ts'
import type { PictureWords } from '../locales/index.ts'
import type { OwnPicture } from '../queries.ts'
import { Picture } from './Picture.tsx'

interface FocusProps {
  w: PictureWords
  base: string
  picture: OwnPicture
}

/** Where one looks: one of nine places on the picture itself; with a script any spot. Below it, how it stands in a list. */
export function FocusField({ w, base, picture }: FocusProps) {
  const chosen = placeOf(picture)
  return (
    <fieldset class="kv-focus" aria-describedby="focus-hint">
      <legend class="kv-choice__legend">{w('focus')}</legend>
      <p class="kv-field__hint" id="focus-hint">
        {w('focus.hint')}
      </p>
      <kv-focal-point class="kv-focus__point" tap={w('focus.tap')}>
        <div class="kv-focus__picture">
          <Picture base={base} picture={picture} alt="" />
          <div class="kv-focus__places">
            {places.map((place) => (
              <label class="kv-focus__place">
                <input
                  type="radio"
                  name="focus"
                  // The nearest stands for the very spot that was chosen before.
                  value={place === chosen ? spotOf(picture) : place}
                  data-place={place}
                  checked={place === chosen}
                />
                <span class="kv-hidden">{w(`focus.${place}`)}</span>
              </label>
            ))}
          </div>
        </div>
        <p class="kv-field__hint">{w('cut')}</p>
        <div class="kv-stories__picture">
          <Picture base={base} picture={picture} alt="" sizes="20rem" cut />
        </div>
      </kv-focal-point>
    </fieldset>
  )
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-focal-point': PropsWithChildren<Record<'class' | 'tap', string>>
    }
  }
}
