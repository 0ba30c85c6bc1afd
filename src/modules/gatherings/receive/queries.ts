import type { Db } from '../../../platform/database/connect.ts'

export interface Receiver {
  seatId: string
  name: string
  receives: boolean
}

/** Who sits in the circle, and who of them receives people; for its hosts. */
export async function possibleReceivers(
  db: Db,
  { id, circleId }: { id: string; circleId: string },
): Promise<Receiver[]> {
  const rows = await db
    .selectFrom('circles.seat as s')
    .leftJoin('gatherings.receiver as r', (join) =>
      join.onRef('r.seat_id', '=', 's.id').on('r.gathering_id', '=', id),
    )
    .select(['s.id as seatId', 's.name', 'r.gathering_id as at'])
    .where('s.circle_id', '=', circleId)
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where('s.name', '<>', '')
    .orderBy('s.name')
    .limit(200)
    .execute()
  return rows.map(({ at, ...seat }) => ({ ...seat, receives: at !== null }))
}

/** Names whoever receives people, in the place of who did before. */
export async function nameReceivers(db: Db, gatheringId: string, seatIds: readonly string[]): Promise<void> {
  await db.deleteFrom('gatherings.receiver').where('gathering_id', '=', gatheringId).execute()
  if (seatIds.length === 0) return
  await db
    .insertInto('gatherings.receiver')
    .values([...new Set(seatIds)].map((seat_id) => ({ gathering_id: gatheringId, seat_id })))
    .execute()
}
