import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

/** Asks for the letter with which somebody comes in for the first time; the running house writes and sends it. */
export async function invite(db: Db, person: string): Promise<void> {
  await db.insertInto('platform.outbox').values({ fact: 'people.invited', ids: { person } }).execute()
}

/** Whether a Kampvuur is listening to the outbox of this database right now. */
export async function isRunning(db: Db): Promise<boolean> {
  const { rows } = await sql<{ running: boolean }>`
    select exists (select from pg_stat_activity
      where datname = current_database() and application_name = 'kampvuur outbox') as running`.execute(db)
  return rows[0]?.running ?? false
}
