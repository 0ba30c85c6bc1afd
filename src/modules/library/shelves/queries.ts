import type { Db } from '../../../platform/database/connect.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** The movement whose founding document stands with the do-book: that of this address, else of the house. One query. */
export const foundingMovement = (db: Db, { movementId }: Visit['site']) =>
  db
    .selectFrom('circles.circle')
    .select(['slug', 'name'])
    .where('kind', '=', 'movement')
    .$if(movementId !== undefined, (query) => query.where('id', '=', movementId ?? ''))
    .$if(movementId === undefined, (query) => query.where('parent_id', 'is', null))
    .orderBy('created_at')
    .orderBy('slug')
    .limit(1)
    .executeTakeFirst()
