import { type RawBuilder, sql } from 'kysely'
import type { Site, Visit } from '../../platform/web/visit.ts'

const apart = ({ addresses = {} }: Site): string[] => Object.keys(addresses)

/**
 * The address of the site at which pages of this circle really are: of its movement where that has one, else of the house. Asks nothing where no
 * movement has one.
 */
export async function originOfCircle(
  { db, site }: Visit,
  circle: { id: string | null } | { slug: string | undefined },
): Promise<string> {
  const { origin, house = origin, addresses = {} } = site
  const [column, value] = 'id' in circle ? (['c.id', circle.id] as const) : (['c.slug', circle.slug] as const)
  if (!value || apart(site).length === 0) return house
  const row = await db
    .selectFrom('circles.circle as c')
    .innerJoin('circles.circle as m', (join) =>
      join
        .on((eb) => eb('m.id', '=', eb.fn.coalesce('c.movement_id', 'c.id')))
        .on('m.visibility', '=', 'everyone'),
    )
    .select('m.slug')
    .where(column, '=', value)
    .executeTakeFirst()
  return addresses[row?.slug ?? ''] ?? house
}

/** Of a house the movement, as SQL: none where who looks may not know of it. */
export const movementOfHouse = (house: RawBuilder<unknown>): RawBuilder<string | null> =>
  sql`(select of_house.movement_id from circles.circle of_house where of_house.id = ${house})`

/** Of rows: of no movement that has an address of its own, where they are found. @param movement its id, as SQL. */
export const notElsewhere = (site: Site, movement: RawBuilder<unknown>): RawBuilder<boolean> =>
  apart(site).length === 0 || site.movementId !== undefined
    ? sql<boolean>`true`
    : sql<boolean>`not exists (select from circles.circle apart
        where apart.id = ${movement} and apart.visibility = 'everyone' and apart.slug = any(${apart(site)}::text[]))`
