import type { Expression } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

/** Where else a movement is to be found. */
export interface Elsewhere {
  /** What it is called there: "Mastodon". */
  label: string
  /** `https://…` */
  href: string
}

/** As a subquery. */
export const elsewhereOf = (db: Db, movement: Expression<string>) =>
  db.selectFrom('movements.elsewhere as e').select('e.links').where('e.movement_id', '=', movement)

/** What its hosts wrote; version 0 where they wrote nothing yet. */
export async function findElsewhere(db: Db, movementId: string) {
  const row = await db
    .selectFrom('movements.elsewhere')
    .select(['links', 'version'])
    .where('movement_id', '=', movementId)
    .executeTakeFirst()
  return row ?? { links: [] as Elsewhere[], version: 0 }
}
