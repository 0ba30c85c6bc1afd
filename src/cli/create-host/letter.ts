import { sql } from 'kysely'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/i18n/words.ts'

/** Asks for a letter with a link to come in, as the page for signing in does; the running house sends it. */
export async function askForLetter(db: Db, clock: Clock, email: string, locale: Locale): Promise<void> {
  const request = clock.id()
  await db.insertInto('people.sign_in_request').values({ id: request, email, locale, next: null }).execute()
  await db
    .insertInto('platform.outbox')
    .values({ fact: 'people.sign-in-asked', ids: { request } })
    .execute()
}

/** Whether a Kampvuur is listening to the outbox of this database right now. */
export async function isRunning(db: Db): Promise<boolean> {
  const { rows } = await sql<{ running: boolean }>`
    select exists (select from pg_stat_activity
      where datname = current_database() and application_name = 'kampvuur outbox') as running`.execute(db)
  return rows[0]?.running ?? false
}
