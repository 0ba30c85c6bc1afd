import type { Db } from '../../../platform/database/connect.ts'
import { mySeats } from '../../circles/index.ts'

/** Whom to call about the circle: the first proposal for its gatherings. */
export async function findContact(
  db: Db,
  circleId: string,
): Promise<{ contact_name: string; contact_phone: string }> {
  const row = await db
    .selectFrom('circles.circle')
    .select(['contact_name', 'contact_phone'])
    .where('id', '=', circleId)
    .executeTakeFirst()
  return { contact_name: row?.contact_name ?? '', contact_phone: row?.contact_phone ?? '' }
}

/** The seat in which who asks is host of the circle. */
export async function ownSeats(db: Db, circleId: string): Promise<string[]> {
  const seats = await db
    .selectFrom('circles.seat')
    .select('id')
    .where('circle_id', '=', circleId)
    .where('id', 'in', mySeats(db))
    .where('role', '=', 'host')
    .execute()
  return seats.map(({ id }) => id)
}
