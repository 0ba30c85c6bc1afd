import { PostForm } from '../../../../platform/web/post-form.tsx'
import { placeWords } from '../../place/locales/index.ts'
import { afar, optionsOf } from '../../place/options.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { receiveWords } from '../locales/index.ts'
import type { PeopleProps } from './PeoplePage.tsx'

/** For who called to say that they come elsewhere; nothing where there is nothing to choose. */
export function Move({ locale, form, gathering, occurrence, one }: PeopleProps & { one: SignUpView }) {
  const w = receiveWords(locale)
  const others = optionsOf(gathering).filter(({ key }) => one.answer === 'yes' && key !== one.place)
  if (others.length === 0) return null
  return (
    <PostForm hidden={form.hidden} action={`/gatherings/${gathering.id}/people/move`}>
      <input type="hidden" name="occurrence" value={occurrence.id} />
      <input type="hidden" name="signUp" value={one.id} />
      {others.map(({ key, name: place }) => (
        <button type="submit" name="place" value={key} class="kv-people__off">
          {key === afar
            ? w('move.afar', { name: one.name, afar: placeWords(locale)('afar') })
            : w('move', { name: one.name, place })}
        </button>
      ))}
    </PostForm>
  )
}
