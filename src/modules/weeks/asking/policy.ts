import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Ask, type Call, callsOf, findAsk } from './queries.ts'

/** The house of this address, where the actor looks after it and a Week calls it. */
export async function findCalled(
  db: Db,
  slug: string,
  week: string,
): Promise<{ house: { id: string; name: string; slug: string }; call: Call } | undefined> {
  const house = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  const call = house && (await callsOf(db, house.id)).find((one) => one.slug === week)
  return house && call && { house, call }
}

/** Hosts of a house that a Week calls. To everybody else each address sounds alike, as they cannot know that there is a Week. */
export const hostCalled = policy('host-of-called-house', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findCalled(db, params.slug ?? '', params.week ?? '')) ? 'admitted' : 'absent'
})

const whoKnows = (name: string, may: (ask: Ask) => boolean) =>
  policy(name, async ({ db, actor, params }) => {
    if (actor.kind !== 'person') return 'sign-in'
    const ask = await findAsk(db, params.ask ?? '')
    return ask && may(ask) ? 'admitted' : 'absent'
  })

/** Hosts of the house that asked, and the makers of the Week. */
export const whoKnowsAsk = whoKnows('knows-what-a-house-asks', () => true)
export const answersAsk = whoKnows('answers-what-a-house-asks', ({ makes }) => makes)
export const withdrawsAsk = whoKnows('withdraws-what-a-house-asks', ({ hosts }) => hosts)

/** The same inside a command. @throws Absent */
export async function ensureAsk(db: Db, id: string, how: 'makes' | 'hosts'): Promise<Ask> {
  const ask = await findAsk(db, id)
  if (!ask?.[how]) throw new Absent()
  return ask
}

/** Whether a house may still ask. */
export const isOpen = ({ untilOn }: { untilOn: string }, now: Date): boolean => untilOn >= dayAt(now)
