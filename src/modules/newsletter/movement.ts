import type { Db } from '../../platform/database/connect.ts'

/** A movement as the letters around it need it. */
export interface NewsletterMovement {
  id: string
  slug: string
  name: string
  closed: boolean
}

/** Undefined where the actor may see no such movement. */
export async function findMovementById(db: Db, id: string): Promise<NewsletterMovement | undefined> {
  const row = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'closed_on as closedOn'])
    .where('id', '=', id)
    .where('kind', '=', 'movement')
    .executeTakeFirst()
  if (!row) return undefined
  const { closedOn, ...movement } = row
  return { ...movement, closed: closedOn !== null }
}
