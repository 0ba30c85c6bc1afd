import { type Expression, sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'

/** As it stands on a sister's site: what she says above it, for whom it is besides, and where it comes from. */
export interface Placed {
  introduction: string
  label: string
  /** The movement it is of. */
  from: string
  /** The sister's name, also in addresses. */
  by: string
  bySlug: string
  /** Since when it stands there, and these words. As text: it comes out of JSON. */
  since: string
  saidAt: string
}

/** What stands on sisters' sites now: where both said yes. What waits for a yes is for those two alone. */
export const placedNow = (db: Db) =>
  db
    .selectFrom('stories.placed as s')
    .where('s.writers_at', 'is not', null)
    .where('s.hosts_at', 'is not', null)

const asItStands = (db: Db) =>
  placedNow(db)
    .innerJoin('circles.circle as o', 'o.id', 's.from_movement_id')
    .innerJoin('circles.circle as z', 'z.id', 's.movement_id')
    .select(['s.introduction', 's.label', 'o.name as from', 'z.name as by', 'z.slug as bySlug'])
    .select([
      sql<string>`s.stands_since`.as('since'),
      sql<string>`greatest(s.writers_at, s.hosts_at)`.as('saidAt'),
    ])

/** How one story stands with one sister; null where it does not. */
export const placedAs = (db: Db, story: Expression<string>, sister: string) =>
  jsonObjectFrom(asItStands(db).where('s.story_id', '=', story).where('s.movement_id', '=', sister))

/** How a story stands with the sister of this name; undefined where it does not. */
export function findPlaced(db: Db, storyId: string, sister: string): Promise<Placed | undefined> {
  return asItStands(db).where('s.story_id', '=', storyId).where('z.slug', '=', sister).executeTakeFirst()
}
