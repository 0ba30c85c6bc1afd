import type { HeadTag } from '../../platform/web/answer.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { canBeFollowed } from './actors.ts'

type Reading = Pick<Visit, 'db' | 'reading'>

/** By what every reading has of its own: a connection is used again for who comes next. */
const asked = new WeakMap<Visit['reading'], Map<string, Promise<boolean>>>()

/** Whether everybody may follow it: asked once in a reading, for its page and for the head of it. */
export function isFollowable({ db, reading }: Reading, id: string): Promise<boolean> {
  const known = asked.get(reading) ?? new Map<string, Promise<boolean>>()
  asked.set(reading, known)
  const answer = known.get(id) ?? canBeFollowed(db, id)
  known.set(id, answer)
  return answer
}

/** Whoever reads the page of a movement or a theme as a server does finds whom it is about. */
export async function followLinks(
  { site: { origin, house = origin }, ...visit }: Reading & Pick<Visit, 'site'>,
  id: string,
): Promise<HeadTag[]> {
  return (await isFollowable(visit, id))
    ? [{ rel: 'alternate', type: 'application/activity+json', href: `${house}/social/${id}` }]
    : []
}
