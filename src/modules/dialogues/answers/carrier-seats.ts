import type { Db } from '../../../platform/database/connect.ts'

/** As the worker: the seats of those who carry this answer and are still there. */
export async function carrierSeats(db: Db, owedAnswerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contributions.carrier')
    .select('seat_id')
    .where('owed_answer_id', '=', owedAnswerId)
    .where('gone_at', 'is', null)
    .execute()
  return rows.map((row) => row.seat_id)
}
