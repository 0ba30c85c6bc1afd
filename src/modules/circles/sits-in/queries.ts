import type { Db } from '../../../platform/database/connect.ts'
import { sameName } from '../names.ts'

interface Named {
  id: string
  slug: string
  name: string
}

/** A line that waits for somebody's yes. */
export interface Waiting {
  circleId: string
  placeId: string
  name: string
}

export interface SitsIn {
  id: string
  slug: string
  name: string
  home: Named | null
  /** Every other place, by name. */
  places: Named[]
  /** Asked, and not answered yet. */
  asked: Waiting[]
  /** Who asks to sit here. */
  asking: Waiting[]
}

/** Where a circle sits and what waits, for who looks after it. Three queries. */
export async function sitsInOf(db: Db, slug: string): Promise<SitsIn | undefined> {
  const circle = await db
    .selectFrom('circles.circle as c')
    .leftJoin('circles.circle as h', 'h.id', 'c.parent_id')
    .select(['c.id', 'c.slug', 'c.name', 'h.id as homeId', 'h.slug as homeSlug', 'h.name as homeName'])
    .where('c.slug', '=', slug)
    .where('c.kind', '<>', 'fire')
    .executeTakeFirst()
  if (!circle) return undefined
  const { id, name, homeId, homeSlug, homeName } = circle
  const [places, waiting] = await Promise.all([
    db
      .selectFrom('circles.within as w')
      .innerJoin('circles.circle as p', 'p.id', 'w.in_id')
      .select(['p.id', 'p.slug', 'p.name'])
      .where('w.circle_id', '=', id)
      .where('w.until', 'is', null)
      .orderBy('p.name')
      .execute(),
    db
      .selectFrom((eb) =>
        eb
          .fn<{ circle_id: string; in_id: string; circle_name: string; in_name: string }>(
            'circles.asked_places',
            [eb.val(id)],
          )
          .as('a'),
      )
      .selectAll('a')
      .execute(),
  ])
  const line = (own: 'circle_id' | 'in_id') =>
    waiting.flatMap((one) =>
      one[own] === id
        ? [
            {
              circleId: one.circle_id,
              placeId: one.in_id,
              name: own === 'in_id' ? one.circle_name : one.in_name,
            },
          ]
        : [],
    )
  const home = homeId && homeSlug && homeName ? { id: homeId, slug: homeSlug, name: homeName } : null
  return { id, slug, name, home, places, asked: line('circle_id'), asking: line('in_id') }
}

/** Circles of this name that the actor may see, or of this address, and that are open. */
export async function circlesNamed(db: Db, circleId: string, typed: string): Promise<Named[]> {
  const address = typed.replace(/^.*\/circles\//, '')
  const found = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name'])
    .where('kind', '<>', 'fire')
    .where('id', '<>', circleId)
    .where('closed_on', 'is', null)
    .where((eb) => eb.or([eb('slug', '=', address), eb('name', 'ilike', typed.replace(/[\\%_]/g, '\\$&'))]))
    .limit(20)
    .execute()
  return found.filter(({ slug, name }) => slug === address || sameName(name) === sameName(typed))
}
