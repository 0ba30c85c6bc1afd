import type { Db } from '../../../platform/database/connect.ts'
import { coloursOf } from './model/derive.ts'
import type { Colours, Scheme, Theme } from './model/roles.ts'

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

export type MovementColours = Readonly<Record<Scheme, Colours>>

/** Every colour of what a movement sends, by day and by night, from what it chose; else the house's own. */
export async function coloursFor(db: Db, circleId: string): Promise<MovementColours> {
  const row = await db
    .selectFrom('movements.colours')
    .select(['light', 'dark'])
    .where('circle_id', '=', circleId)
    .executeTakeFirst()
  const theme = row ?? { light: {}, dark: {} }
  return { light: coloursOf(theme, 'light'), dark: coloursOf(theme, 'dark') }
}
