import { writerCodes } from '../../src/modules/stories/together/invited/code.ts'
import { people } from '../people/index.ts'
import { askedToWrite, invitedToWrite, readers } from '../stories/together.ts'
import type { Story } from '../stories/types.ts'
import { dayFrom, momentFrom } from './days.ts'
import { idOf, personId } from './ids.ts'
import type { Loading } from './loading.ts'

export const askedWriterId = (story: string, person: string) => idOf('asked writer', story, person)
export const invitedWriterId = (story: string, called: string) => idOf('invited writer', story, called)
export const readerId = (story: string, person: string) => idOf('story reader', story, person)
export const writerId = (story: string, person: string) => idOf('story writer', story, person)

/** Who said yes to writing along, and who is asked. */
export function loadTogether(
  loading: Pick<Loading, 'lay' | 'now' | 'keyFor' | 'makeKey'>,
  { slug, writers, title }: Pick<Story, 'slug' | 'writers' | 'title'>,
  { storyId, seal }: { storyId: string; seal(clear: string): Buffer },
): void {
  const { lay, now } = loading
  const [first, ...along] = writers
  const nameOf = (person: string) => people.find((one) => one.slug === person)?.name ?? ''
  const asked = (person: string, name: string, said: boolean) => ({
    ...{ id: askedWriterId(slug, person), story_id: storyId, person_id: personId(person) },
    asked_by: said ? null : writerId(slug, first),
    writer_id: said ? writerId(slug, person) : null,
    ...{ title: seal(title), name: seal(name), asked_at: momentFrom(now, -2, '11:00') },
  })
  lay(
    'stories.asked_writer',
    ...along.map((person) => asked(person, nameOf(person), true)),
    ...askedToWrite
      .filter(({ story }) => story === slug)
      .map(({ person, name }) => asked(person, name, false)),
  )
  lay(
    'stories.reader',
    ...readers
      .filter(({ story }) => story === slug)
      .map(({ person, name, reads }) => ({
        ...{ id: readerId(slug, person), story_id: storyId, person_id: personId(person), reads },
        asked_by: reads ? null : writerId(slug, first),
        ...{ title: seal(title), name: seal(name), asked_at: momentFrom(now, -1, '16:00') },
      })),
  )
  loadInvited(loading, slug, { storyId, title: seal(title), seal, by: writerId(slug, first) })
}

/** Who is asked by a letter or a link. */
function loadInvited(
  { lay, makeKey, keyFor, now }: Pick<Loading, 'lay' | 'now' | 'keyFor' | 'makeKey'>,
  slug: string,
  of: { storyId: string; title: Buffer; by: string; seal(clear: string): Buffer },
): void {
  lay(
    'stories.invited_writer',
    ...invitedToWrite
      .filter(({ story }) => story === slug)
      .map(({ called, email }) => {
        const id = invitedWriterId(slug, called)
        const key = email ? makeKey() : undefined
        return {
          ...{ id, story_id: of.storyId, asked_by: of.by, title: of.title, name: of.seal(called) },
          ...{ code_hash: writerCodes.hashesOf({ keyFor }, id).long_hash, by_letter: email !== undefined },
          ...{ email: key && email ? key.seal(email) : null, email_key_id: key?.id ?? null },
          until_on: dayFrom(now, 12),
        }
      }),
  )
}
