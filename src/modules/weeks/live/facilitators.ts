import type { Db } from '../../../platform/database/connect.ts'

export interface PossibleFacilitator {
  seatId: string
  name: string
  named: boolean
}

/** Who sits in the circle that makes this Week without making it, and whether they lead this stage. One query. */
export const possibleFacilitators = (db: Db, sessionId: string): Promise<PossibleFacilitator[]> =>
  db
    .selectFrom('weeks.programme_session as p')
    .innerJoin('weeks.week as w', 'w.id', 'p.week_id')
    .innerJoin('circles.seat as s', 's.circle_id', 'w.circle_id')
    .leftJoin('weeks.live_facilitator as f', (join) =>
      join.onRef('f.seat_id', '=', 's.id').onRef('f.session_id', '=', 'p.id'),
    )
    .select(['s.id as seatId', 's.name'])
    .select((eb) => eb('f.seat_id', 'is not', null).as('named'))
    .where('p.id', '=', sessionId)
    .where('s.role', '<>', 'host')
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(200)
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, named: Boolean(row.named) })))
