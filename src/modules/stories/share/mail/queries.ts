import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { SharedMail } from './schema.ts'

/** For who holds the code of what they shared: whether a letter goes when something lies there. Never to which address. */
export async function sharedMailOf(db: Db, shared: string): Promise<SharedMail> {
  const { rows } = await sql<{
    mail: SharedMail
  }>`select stories.shared_mail_of(${shared}::uuid) as mail`.execute(db)
  return rows[0]?.mail ?? null
}
