import type { Db } from '../../../../platform/database/connect.ts'

export interface Afterword {
  summary: string
  impression: string
  /** 0: nothing was written yet. */
  version: number
}

/** What the makers say of a Week afterwards. One query. */
export async function afterwordOf(db: Db, weekId: string): Promise<Afterword> {
  const row = await db
    .selectFrom('weeks.afterword')
    .select(['summary', 'impression', 'version'])
    .where('week_id', '=', weekId)
    .executeTakeFirst()
  return row ?? { summary: '', impression: '', version: 0 }
}
