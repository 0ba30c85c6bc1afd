import { Choice, Field, Notice } from '../../../../design/index.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import type { PersonOn } from '../../people-in-it/on-pictures.ts'
import type { PictureWords } from '../locales/index.ts'
import type { OwnPicture } from '../queries.ts'

interface WhoProps {
  w: PictureWords
  form: FormState
  storyId: string
  picture: OwnPicture
  people: readonly PersonOn[]
  error: string | undefined
}

/** Who is on a picture, of those in the story, and somebody else: each of them says yes to it. */
export function WhoIsOn({ w, form, storyId, picture, people, error }: WhoProps) {
  const typed = 'who' in form.values
  const refused = people.some(({ on, no }) => on && no)
  const chosen = typed ? fieldsOf(form.values, 'on') : people.flatMap(({ id, on }) => (on ? [id] : []))
  const options = people.filter(({ on, no }) => !(on && no))
  return (
    <>
      <input type="hidden" name="who" value="yes" />
      {refused || picture.oneIsGone ? (
        <Notice kind="care">
          <p>{w(refused ? 'who.no' : 'who.gone')}</p>
        </Notice>
      ) : null}
      {options.length > 0 ? (
        <Choice
          multiple
          name="on"
          legend={w('who')}
          hint={w('who.hint')}
          value={[...chosen]}
          options={options.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Field
        {...{ name: 'other', label: w(options.length > 0 ? 'who.other' : 'who'), hint: w('who.other.hint') }}
        {...{ error, value: fieldOf(form.values, 'other') }}
      />
      <p>
        <a href={`/write/${storyId}/people`}>{w('who.ask')}</a>
      </p>
    </>
  )
}
