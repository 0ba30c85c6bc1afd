import { people } from '../people/index.ts'
import { askedToWrite } from '../stories/together.ts'
import type { Story } from '../stories/types.ts'
import { momentFrom } from './days.ts'
import { idOf, personId } from './ids.ts'
import type { Loading } from './loading.ts'

export const askedWriterId = (story: string, person: string) => idOf('asked writer', story, person)
export const writerId = (story: string, person: string) => idOf('story writer', story, person)

/** Who said yes to writing along, and who is asked. */
export function loadTogether(
  { lay, now }: Pick<Loading, 'lay' | 'now'>,
  { slug, writers, title }: Pick<Story, 'slug' | 'writers' | 'title'>,
  { storyId, seal }: { storyId: string; seal(clear: string): Buffer },
): void {
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
}
