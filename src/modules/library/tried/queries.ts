import type { Db } from '../../../platform/database/connect.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** The sectors of this address's movement, else all, by name. One query. */
export const sectors = (db: Db, { movementId }: Visit['site']): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('circles.circle')
    .select(['id', 'name'])
    .where('kind', '=', 'sector')
    .where('closed_on', 'is', null)
    .$if(movementId !== undefined, (query) => query.where('movement_id', '=', movementId ?? ''))
    .orderBy('name')
    .orderBy('id')
    .execute()
