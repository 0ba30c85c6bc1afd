import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'

/** Takes away what is kept, for good, as one of its makers: its key is erased, and with it goes what it sealed. @throws Absent */
export async function strike(db: Db, keepsakeId: string): Promise<void> {
  const { rows } = await sql<{ gone: string | null }>`
    select weeks.remove_keepsake(${keepsakeId}::uuid) as gone`.execute(db)
  if (!rows[0]?.gone) throw new Absent()
}
