import type { Db } from '../../../platform/database/connect.ts'
import type { SeatRole } from '../schema.ts'
import { mySeats } from '../standing.ts'

/** So many stand on one page. */
export const seatsAtOnce = 200

/** Somebody's place in a circle, as its hosts see it. Never a hat, nor whose account it is. */
export interface SeatOf {
  id: string
  /** Empty: who erased their name. */
  name: string
  role: SeatRole
  invitedAt: Date
  /** Null: they did not answer yet. */
  takenAt: Date | null
  /** Of whoever looks. */
  mine: boolean
}

const seats = (db: Db) =>
  db
    .selectFrom('circles.seat as s')
    .select(['s.id', 's.name', 's.role', 's.created_at as invitedAt', 's.taken_at as takenAt'])
    .select((eb) => eb('s.id', 'in', mySeats(db)).as('mine'))
    .where('s.role', 'in', ['member', 'trusted', 'host'])
    .where('s.ended_at', 'is', null)

/** Hosts first, then by name, and who did not answer last; one more than stands on a page where there are more. */
export async function whoSits(db: Db, circleId: string, from: number): Promise<SeatOf[]> {
  const rows = await seats(db)
    .where('s.circle_id', '=', circleId)
    .orderBy((eb) => eb('s.taken_at', 'is', null))
    .orderBy((eb) => eb('s.role', '<>', 'host'))
    .orderBy('s.name')
    .orderBy('s.id')
    .offset(from)
    .limit(seatsAtOnce + 1)
    .execute()
  return rows.map((row) => ({ ...row, mine: Boolean(row.mine) }))
}

/** One place in this circle; undefined where it ended. */
export async function findSeat(db: Db, circleId: string, id: string): Promise<SeatOf | undefined> {
  const row = await seats(db).where('s.circle_id', '=', circleId).where('s.id', '=', id).executeTakeFirst()
  return row && { ...row, mine: Boolean(row.mine) }
}

/** That a host is to be a host no more, as long as it waits for the second yes. */
export interface Lowering {
  id: string
  circleId: string
  circle: string
  slug: string
  name: string
  by: string
  at: Date
  /** Whoever looks is the one it is about. */
  aboutMe: boolean
  needsMine: boolean
  mayWithdraw: boolean
}

interface Row {
  id: string
  circle_id: string
  circle_name: string
  slug: string
  name: string
  by_name: string
  at: Date
  about_me: boolean
  needs_mine: boolean
  may_withdraw: boolean
}

/** Those that whoever looks may know of; of one, or all. */
export async function loweringsForMe(db: Db, id: string | null): Promise<Lowering[]> {
  const rows = await db
    .selectFrom((eb) => eb.fn<Row>('circles.lowerings_for_me', [eb.cast(eb.val(id), 'uuid')]).as('l'))
    .selectAll('l')
    .execute()
  return rows.map(({ circle_id, circle_name, by_name, about_me, needs_mine, may_withdraw, ...rest }) => ({
    ...rest,
    ...{ circleId: circle_id, circle: circle_name, by: by_name },
    ...{ aboutMe: about_me, needsMine: needs_mine, mayWithdraw: may_withdraw },
  }))
}
