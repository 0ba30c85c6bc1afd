import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { findContact, ownSeats } from '../prepare/queries.ts'
import { asPlaces, type Kept } from './kept.ts'

interface Where {
  circleId: string
  zone: string
  kind: 'programme-session'
}

/** What one of them is called, with its page in the room that keeps it. */
export type New = Kept & { id: string; page: string }

/**
 * Announces many at once for everyone, in the transaction of the room that keeps them; the actor is host of the circle and
 * receives people until they name somebody else. A fixed number of statements.
 */
export async function layKept(
  db: Db,
  clock: Clock,
  { circleId, zone, kind }: Where,
  all: readonly New[],
): Promise<void> {
  if (all.length === 0) return
  const [contact, seats] = await Promise.all([findContact(db, circleId), ownSeats(db, circleId)])
  await db
    .insertInto('gatherings.gathering')
    .values(
      all.map(({ id, title, about, places, signUp, mostPeople, page }) => ({
        ...{ id, circle_id: circleId, kind, title, about, audience: 'everyone' as const, zone, page },
        ...{ places: asPlaces(places), sign_up: signUp, most_people: mostPeople, ...contact },
      })),
    )
    .execute()
  const rows = all.flatMap(({ id }) => seats.map((seat_id) => ({ gathering_id: id, seat_id })))
  if (rows.length > 0) await db.insertInto('gatherings.receiver').values(rows).execute()
  await db
    .insertInto('gatherings.occurrence')
    .values(
      all.map(({ id, startsAt, endsAt }) => ({
        ...{ id: clock.id(), gathering_id: id, due_at: startsAt, starts_at: startsAt, ends_at: endsAt },
      })),
    )
    .execute()
  await db
    .updateTable('gatherings.gathering')
    .set((eb) => ({ status: 'announced', announced_at: clock.now(), version: eb('version', '+', 1) }))
    .where(
      'id',
      'in',
      all.map(({ id }) => id),
    )
    .execute()
}
