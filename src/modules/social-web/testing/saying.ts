import { randomUUID } from 'node:crypto'
import { type Activity, Create, Delete, Mention, Note, PUBLIC_COLLECTION, Update } from '@fedify/vocab'
import { type Installation, speaks } from './installation.ts'

/** Hands a letter over in the name of the movement there, whatever it says itself. */
export async function send(from: Installation, to: Installation, activity: Activity): Promise<void> {
  const context = speaks(from)
  const recipient = {
    id: speaks(to).getActorUri(to.movement),
    inboxId: speaks(to).getInboxUri(to.movement),
  }
  await context.sendActivity({ identifier: from.movement }, recipient, activity)
}

interface Said {
  words?: string
  id?: string
  everybody?: boolean
  /** What it answers. */
  about?: string
  /** Whether it names whom it is written to. */
  names?: boolean
  /** In whose name the words stand, where that is somebody else. */
  by?: string
  /** Addresses among what it names. */
  leadsTo?: string
}

/** The movement there writes something to the one here. Returns its address. */
export async function say(from: Installation, to: Installation, said: Said = {}): Promise<string> {
  const id = said.id ?? `${from.origin}/notes/${randomUUID()}`
  await send(
    from,
    to,
    new Create({ ...envelope(from, id, 'create'), object: noteOf(from, to, { ...said, id }) }),
  )
  return id
}

export const sayAnew = (from: Installation, to: Installation, said: Said & { id: string }) =>
  send(from, to, new Update({ ...envelope(from, said.id, 'update'), object: noteOf(from, to, said) }))

export const takeBack = (from: Installation, to: Installation, id: string) =>
  send(from, to, new Delete({ ...envelope(from, id, 'delete'), object: new URL(id) }))

const envelope = (from: Installation, id: string, what: string) => ({
  // Another one each time, so that nothing is let go of because it was heard already.
  id: new URL(`#${what}-${randomUUID()}`, id),
  actor: speaks(from).getActorUri(from.movement),
})

function noteOf(
  from: Installation,
  to: Installation,
  { id, words, everybody, about, names = true, by, leadsTo }: Said,
) {
  return new Note({
    ...(id && { id: new URL(id) }),
    attribution: by ? new URL(by) : speaks(from).getActorUri(from.movement),
    content: words ?? '<p>Bij ons ook.</p>',
    ...(about && { replyTarget: new URL(about) }),
    tags: [
      ...(leadsTo ? [new URL(leadsTo)] : []),
      ...(names ? [new Mention({ href: speaks(to).getActorUri(to.movement), name: '@hier' })] : []),
    ],
    tos: everybody ? [PUBLIC_COLLECTION] : [speaks(to).getActorUri(to.movement)],
  })
}
