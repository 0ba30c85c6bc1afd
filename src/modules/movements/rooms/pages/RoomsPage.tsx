import { Actions, Button, Choice, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { rooms } from '../../../../platform/web/rooms.ts'
import type { Place } from '../../policy.ts'
import type { Pace } from '../queries.ts'
import { roomsWords } from '../words.ts'

interface RoomsProps {
  locale: Locale
  form: FormState
  place: Place
  pace: Pace
}

/** Hosts choose what their movement has open, room by room. */
export function RoomsPage({ locale, form, place, pace }: RoomsProps) {
  const w = roomsWords(locale)
  const open = rooms.filter((room) => !pace.closed.includes(room))
  const typed = Object.keys(form.values).length > 0
  const names = (list: readonly string[]) =>
    rooms
      .filter((room) => list.includes(room))
      .map((room) => w(`room.${room}`))
      .join(', ')
  return (
    <>
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('conflict')}</p>
          <p>{w('conflict.now', { rooms: names(open) || w('none') })}</p>
        </Notice>
      ) : null}
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/circles/${place.slug}`}>{w('back', { name: place.name })}</a>
        </p>
      </PageHead>
      <PostForm action={`/circles/${place.slug}/rooms`} hidden={form.hidden} version={pace.version}>
        <Choice
          name="open"
          multiple
          legend={w('legend')}
          hint={w('hint')}
          value={typed ? fieldsOf(form.values, 'open') : open}
          options={rooms.map((room) => ({
            value: room,
            label: w(`room.${room}`),
            hint: w(`room.${room}.hint`),
          }))}
        />
        <p>{w('stays')}</p>
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
