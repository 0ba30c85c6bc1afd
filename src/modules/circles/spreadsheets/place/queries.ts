import type { Db, VerifiedActor } from '../../../../platform/database/connect.ts'
import { mySeats } from '../../standing.ts'

/** A place that somebody is asked to take. */
export interface OpenPlace {
  seatId: string
  slug: string
  circle: string
  role: 'member' | 'trusted' | 'host'
  /** Nobody looks after the circle: they would be its first host. */
  first: boolean
}

/** The place in this circle that waits for the actor's answer. One query. */
export async function findPlace(db: Db, actor: VerifiedActor, slug: string): Promise<OpenPlace | undefined> {
  const [place] = actor.kind === 'nobody' ? [] : await openPlaces(db, slug)
  return place
}

/** All that wait for the actor's answer, or those in one circle. */
export async function openPlaces(db: Db, slug?: string): Promise<OpenPlace[]> {
  const rows = await db
    .selectFrom('circles.imported_seat as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select(['s.id as seatId', 'c.slug', 'c.name as circle', 'i.role'])
    // What is offered by hand and is not a member's place comes from above.
    .select((eb) => eb.and([eb('i.asked_by_id', 'is not', null), eb('i.role', '=', 'host')]).as('first'))
    .where('s.id', 'in', mySeats(db))
    .where('s.taken_at', 'is', null)
    .where('s.ended_at', 'is', null)
    .where('c.closed_on', 'is', null)
    .$if(slug !== undefined, (query) => query.where('c.slug', '=', slug ?? ''))
    .orderBy('c.name')
    .limit(50)
    .execute()
  return rows.map((row) => ({ ...row, first: Boolean(row.first) }))
}
