import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

/**
 * Counts that the actor approaches somebody, by note or to meet: more than ten in a day would be somebody pestering. Undone with
 * the transaction it stands in.
 * @returns whether there is room for it.
 */
export async function approaches(db: Db): Promise<boolean> {
  const { rows } = await sql<{ room: boolean }>`select introductions.approach_one() as room`.execute(db)
  return rows[0]?.room === true
}
