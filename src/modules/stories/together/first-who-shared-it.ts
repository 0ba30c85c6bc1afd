import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { Invalid } from '../../../platform/errors/errors.ts'

/** It began with what somebody shared, who did not say yes to it: until then nobody else is asked along. One query. */
export async function waitsForSharer(db: Db, story: string): Promise<boolean> {
  const { rows } = await sql<{
    waits: boolean
  }>`select stories.waits_for_sharer(${story}::uuid) as waits`.execute(db)
  return rows[0]?.waits ?? false
}

/** @throws Invalid */
export async function ensureSharerSaidYes(db: Db, story: string): Promise<void> {
  if (await waitsForSharer(db, story)) throw new Invalid({ form: 'ask.sharer' })
}
