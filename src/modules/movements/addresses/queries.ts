import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Site } from '../../../platform/web/visit.ts'

/** Those of these movements that everybody may see, by their names in addresses. */
async function openAmong(db: Db, slugs: readonly string[]): Promise<{ id: string; slug: string }[]> {
  if (slugs.length === 0) return []
  return db
    .selectFrom('circles.circle')
    .select(['id', 'slug'])
    .where('slug', 'in', slugs)
    .where('kind', '=', 'movement')
    .where('parent_id', 'is', null)
    .where('visibility', '=', 'everyone')
    .execute()
}

/** The id of the movement of this name; undefined where not everybody may see it. */
export const openMovement = async (db: Db, slug: string): Promise<string | undefined> =>
  (await openAmong(db, [slug]))[0]?.id

/** Every address of the house and of its movements that everybody may know of. */
export async function openAddresses(db: Db, { origin, house, addresses = {} }: Site): Promise<string[]> {
  const open = await openAmong(db, Object.keys(addresses))
  return [house ?? origin, ...open.map(({ slug }) => addresses[slug] ?? '').filter(Boolean)]
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** As the worker: the house as the movement's own, where what these ids stand for is of one that has an address. */
export async function siteFor(db: Db, site: Site, ids: Readonly<Record<string, string>>): Promise<Site> {
  const things = Object.values(ids).filter((id) => uuid.test(id))
  const addresses = site.addresses ?? {}
  if (things.length === 0 || Object.keys(addresses).length === 0) return site
  const found = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug'])
    .where('c.id', '=', sql<string>`movements.movement_of(${things}::uuid[])`)
    .where('c.visibility', '=', 'everyone')
    .executeTakeFirst()
  const origin = found && addresses[found.slug]
  return origin ? { ...site, house: site.origin, origin, movement: found.slug, movementId: found.id } : site
}
