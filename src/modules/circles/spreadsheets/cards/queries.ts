import type { Db } from '../../../../platform/database/connect.ts'

/** Somebody without an address whose place waits. */
export interface OnPaper {
  seatId: string
  name: string
}

/** Who of an import gets a card, in one order; one more than fits on a sheet when there are more. */
export const onPaper = (db: Db, importId: string, from: number, most: number): Promise<OnPaper[]> =>
  db
    .selectFrom('circles.imported_seat as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .select(['s.id as seatId', 's.name'])
    .where('i.import_id', '=', importId)
    .where('i.on_paper', '=', true)
    .where('s.taken_at', 'is', null)
    .where('s.ended_at', 'is', null)
    .orderBy('s.name')
    .orderBy('s.id')
    .offset(from)
    .limit(most + 1)
    .execute()
