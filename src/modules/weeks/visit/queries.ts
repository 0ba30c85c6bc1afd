import type { Db } from '../../../platform/database/connect.ts'
import type { Change } from '../programme/changes.ts'

export interface Release {
  number: number
  releasedAt: Date
  changes: readonly Change[]
}

/** The releases of a Week, the latest first. One query. */
export async function releasesOf(db: Db, weekId: string, most = 100): Promise<Release[]> {
  const rows = await db
    .selectFrom('weeks.release')
    .select(['number', 'released_at as releasedAt', 'changes'])
    .where('week_id', '=', weekId)
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ changes, ...release }) => ({ ...release, changes: changes as readonly Change[] }))
}
