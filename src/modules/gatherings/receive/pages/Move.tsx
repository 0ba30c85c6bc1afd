import { PostForm } from '../../../../platform/web/post-form.tsx'
import { placeWords } from '../../place/locales/index.ts'
import { afar, optionsOf } from '../../place/options.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { receiveWords } from '../locales/index.ts'
import type { PeopleProps } from './PeoplePage.tsx'

type OfOne = PeopleProps & { one: SignUpView }

/** Where else they may come; none where there is nothing to choose. */
const othersFor = ({ gathering, one }: OfOne) =>
  optionsOf(gathering).filter(({ key }) => one.answer === 'yes' && key !== one.place)

/** The same below a name, folded: in a list it would hide who waits. */
export function FoldedMove(props: OfOne) {
  if (othersFor(props).length === 0) return null
  return (
    <details class="kv-fold">
      <summary>{receiveWords(props.locale)('move.who', { name: props.one.name })}</summary>
      <Move {...props} />
    </details>
  )
}

/** For who called to say that they come elsewhere. */
export function Move(props: OfOne) {
  const { locale, form, gathering, occurrence, one } = props
  const w = receiveWords(locale)
  const others = othersFor(props)
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
