import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { mySpeakingSeats } from '../../circles/index.ts'

/** The seat on which the actor says how they decide: it holds for all seats of the same account. @throws Absent without one. */
export async function mySeatToDecide(db: Db): Promise<string> {
  const row = await db
    .selectFrom('circles.seat')
    .select('id')
    .where('id', 'in', mySpeakingSeats(db))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new Absent()
  return row.id
}
