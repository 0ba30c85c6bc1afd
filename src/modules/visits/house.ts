import type { Db } from '../../platform/database/connect.ts'
import { policy } from '../../platform/web/policy.ts'
import { type CircleKind, mySeats } from '../circles/index.ts'
import { withFace } from '../participants/index.ts'

/** A house, neighbours or a partner; or a whole movement, of which one reads what its houses ask and offer. */
export interface House {
  id: string
  slug: string
  name: string
  kind: CircleKind
  /** Nobody is asked there any more. */
  closed: boolean
  /** Whether the actor sits here, and whether they look after it while it is open. */
  sits: boolean
  hosted: boolean
}

export const isMovement = ({ kind }: { kind: CircleKind }) => kind === 'movement'
const kinds: readonly CircleKind[] = [...withFace, 'movement']

/** Undefined where there is none for the actor. One query. */
export async function findHouse(db: Db, slug: string): Promise<House | undefined> {
  const among = (name: string) =>
    db.selectFrom((eb) => eb.fn<{ mine: string }>(name).as('mine')).select('mine.mine')
  const row = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug', 'c.name', 'c.kind', 'c.closed_on'])
    .select((eb) => [
      eb('c.id', 'in', among('circles.my_circles')).as('sits'),
      eb('c.id', 'in', among('gatherings.my_hosted_circles')).as('hosted'),
    ])
    .where('c.slug', '=', slug)
    .where('c.kind', 'in', kinds)
    .executeTakeFirst()
  if (!row) return undefined
  const { closed_on, sits, hosted, ...house } = row
  const closed = closed_on !== null
  return { ...house, closed, sits: Boolean(sits), hosted: Boolean(hosted) && !closed }
}

/** A place of the actor's in a house that others may see. */
export interface OwnHouse {
  id: string
  slug: string
  name: string
  seatId: string
  hosted: boolean
}

/** The houses for which the actor may ask, by name. One query. */
export async function ownHouses(db: Db): Promise<OwnHouse[]> {
  const rows = await db
    .selectFrom('circles.seat as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select(['c.id', 'c.slug', 'c.name', 's.id as seatId', 's.role'])
    .where('s.id', 'in', mySeats(db))
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where('c.kind', 'in', withFace)
    .where('c.visibility', '=', 'everyone')
    .where('c.closed_on', 'is', null)
    .orderBy('c.name')
    .orderBy('c.id')
    .execute()
  return rows.map(({ role, ...house }) => ({ ...house, hosted: role === 'host' }))
}

/** Whoever may see the house, or the movement. */
export const whoMaySeeHouse = policy('who-may-see-house', async ({ db, params }) =>
  (await findHouse(db, params.slug ?? '')) ? 'admitted' : 'absent',
)

/** Hosts of the house. */
export const hostOfHouse = policy('host-of-house', async ({ db, actor, params }) => {
  const house = await findHouse(db, params.slug ?? '')
  if (!house || isMovement(house)) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return house.hosted ? 'admitted' : { denied: 'denied.not-host' }
})
