import type { Db } from '../../../platform/database/connect.ts'
import type { Theme } from './model/roles.ts'

export interface Chosen {
  theme: Theme
  /** 0 where nothing was chosen yet. */
  version: number
}

/** What the circle of this name chose, for who may see it. */
export async function findColours(db: Db, slug: string): Promise<Chosen> {
  const row = await db
    .selectFrom('movements.colours as k')
    .innerJoin('circles.circle as c', 'c.id', 'k.circle_id')
    .select(['k.light', 'k.dark', 'k.version'])
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  return row
    ? { theme: { light: row.light, dark: row.dark }, version: row.version }
    : { theme: { light: {}, dark: {} }, version: 0 }
}
