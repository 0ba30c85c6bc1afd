import type { Db } from '../../platform/database/connect.ts'
import type { LetterWriter } from '../../platform/mail/index.ts'
import type { FactContext } from '../../platform/outbox/facts.ts'
import { postToEach, type SomethingLies, somethingLiesLetter } from '../people/index.ts'

/** As the worker: those who look after a circle get this letter, which knows the circle as `circle` where it is not told otherwise. */
export async function postToHosts(
  context: FactContext,
  kind: string,
  circle: string,
  ids: Readonly<Record<string, string>> = { circle },
): Promise<void> {
  const hosts = await context.db
    .selectFrom('circles.seat')
    .select('person_id as person')
    .distinct()
    .where('circle_id', '=', circle)
    .where('role', '=', 'host')
    .where('taken_at', 'is not', null)
    .where('ended_at', 'is', null)
    .execute()
  await postToEach(
    context,
    kind,
    hosts.map(({ person }) => person),
    ids,
  )
}

interface LiesAtHosts<Key extends string> extends Pick<SomethingLies<Key>, 'kind' | 'words' | 'says'> {
  /** Below the circle's own address. */
  below: string
}

/** The letter to them that something lies there. */
export const hostsLetter = <Key extends string>({ below, ...letter }: LiesAtHosts<Key>): LetterWriter =>
  somethingLiesLetter({
    ...letter,
    at: 'movement',
    async path(db: Db, { circle = '' }) {
      const place = await db
        .selectFrom('circles.circle')
        .select('slug')
        .where('id', '=', circle)
        .executeTakeFirst()
      return place ? `/circles/${place.slug}/${below}` : null
    },
  })
