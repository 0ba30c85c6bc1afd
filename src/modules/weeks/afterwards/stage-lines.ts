import type { Db } from '../../../platform/database/connect.ts'

/** Everything that was typed along on the stage of a session, a line each, while it is kept. One query. */
export async function stageLines(db: Db, sessionId: string): Promise<string> {
  const rows = await db
    .selectFrom('weeks.live_caption')
    .select('words')
    .where('session_id', '=', sessionId)
    .orderBy('number')
    .limit(5000)
    .execute()
  return rows.map(({ words }) => words).join('\n')
}
