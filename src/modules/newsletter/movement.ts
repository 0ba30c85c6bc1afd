import type { Db } from '../../platform/database/connect.ts'

/** A movement as the letters around it need it. */
export interface NewsletterMovement {
  id: string
  slug: string
  name: string
}

/** Undefined where the actor may see no such movement. */
export const findMovementById = (db: Db, id: string): Promise<NewsletterMovement | undefined> =>
  db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name'])
    .where('id', '=', id)
    .where('kind', '=', 'movement')
    .executeTakeFirst()
