import type { Db } from '../../../platform/database/connect.ts'

/** The movement whose founding document stands with the do-book: that whose name stands around the page, else that of the house. One query. */
export const foundingMovement = (db: Db, movementId: string | undefined) =>
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
