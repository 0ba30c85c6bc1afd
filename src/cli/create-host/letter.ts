import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/i18n/words.ts'

/** No person has this id: the letter then invites in the movement's name. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** Asks for the letter that somebody gets with a place in a circle: a link to come in, which the running house sends. */
export async function askForLetter(db: Db, seat: string, locale: Locale): Promise<void> {
  await db
    .insertInto('platform.outbox')
    .values({ fact: 'circles.person-invited', ids: { seat, by: nobody, locale } })
    .execute()
}

/** Whether a Kampvuur is listening to the outbox of this database right now. */
export async function isRunning(db: Db): Promise<boolean> {
  const { rows } = await sql<{ running: boolean }>`
    select exists (select from pg_stat_activity
      where datname = current_database() and application_name = 'kampvuur outbox') as running`.execute(db)
  return rows[0]?.running ?? false
}
