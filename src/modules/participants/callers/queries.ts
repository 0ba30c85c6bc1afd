import type { Db } from '../../../platform/database/connect.ts'
import { mySeats } from '../../circles/index.ts'
import type { CallerView } from '../face/queries.ts'

export interface SeatView {
  id: string
  name: string
}

/** Who sits in a place and was not asked yet, for its hosts; nobody for others. */
export function seatsToAsk(db: Db, circleId: string): Promise<SeatView[]> {
  return db
    .selectFrom('circles.seat as s')
    .leftJoin('participants.caller as c', 'c.seat_id', 's.id')
    .select(['s.id', 's.name'])
    .where('s.circle_id', '=', circleId)
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where('s.name', '<>', '')
    .where('c.seat_id', 'is', null)
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(500)
    .execute()
}

export async function findSeatIn(db: Db, circleId: string, seatId: string): Promise<SeatView | undefined> {
  return db
    .selectFrom('circles.seat')
    .select(['id', 'name'])
    .where('id', '=', seatId)
    .where('circle_id', '=', circleId)
    .where('taken_at', 'is not', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

export interface AskedOfMe extends CallerView {
  circle: string
  slug: string
}

/** Where the actor is asked to be called, or said yes to it. One query. */
export async function askedOfMe(db: Db): Promise<AskedOfMe[]> {
  const rows = await db
    .selectFrom('participants.caller as c')
    .innerJoin('circles.circle as k', 'k.id', 'c.circle_id')
    .select(['c.seat_id as seatId', 'c.name', 'c.about', 'c.phone', 'c.yes_at'])
    .select(['k.name as circle', 'k.slug'])
    .where('c.seat_id', 'in', mySeats(db))
    .orderBy('k.name')
    .limit(50)
    .execute()
  return rows.map(({ yes_at, ...one }) => ({ ...one, saidYes: yes_at !== null }))
}

export const findAskedOfMe = async (db: Db, seatId: string): Promise<AskedOfMe | undefined> =>
  (await askedOfMe(db)).find((one) => one.seatId === seatId)
