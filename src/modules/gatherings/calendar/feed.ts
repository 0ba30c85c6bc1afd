import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** The secret in the address of a calendar that somebody follows: always the same for one feed, and kept as a hash alone. */
export const secretOf = ({ keyFor }: Pick<House, 'keyFor'>, feedId: string): string =>
  createHmac('sha256', keyFor('calendar-feed')).update(feedId).digest('base64url')

/** For the rest of this transaction, the calendar behind this secret may be read. */
export async function holdFeed(db: Db, secret: string): Promise<void> {
  await sql`select set_config('kampvuur.feed', ${secret}, true)`.execute(db)
}

export function findFeed(db: Db): Promise<{ id: string; madeAt: Date } | undefined> {
  return db.selectFrom('gatherings.feed').select(['id', 'made_at as madeAt']).executeTakeFirst()
}
