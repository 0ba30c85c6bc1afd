import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'

/** What those are called who have a place here or are asked to take one, for its hosts. One query. */
export async function namesIn(db: Db, circleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('circles.seat')
    .select('name')
    .where('circle_id', '=', circleId)
    .where('ended_at', 'is', null)
    .where('name', '<>', '')
    .execute()
  return rows.map(({ name }) => name)
}

/** Whoever invites people of a list into this circle meanwhile waits until this transaction is over. */
export const lockCircle = (db: Db, circleId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`kampvuur people of ${circleId}`}, 0))`.execute(db)
