import type { Db } from '../../../platform/database/connect.ts'
import type { ListedStory } from './listed.ts'

/** Of which movement a story is, where the actor may know it. */
export type OfMovement = Pick<ListedStory, 'movementSlug' | 'movementName'>

/** The same of the stories at these addresses, by address. One query; none where no address is one of a story. */
export async function movementsOfStories(
  db: Db,
  paths: readonly string[],
): Promise<ReadonlyMap<string, OfMovement>> {
  const start = '/stories/'
  const slugs = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length))
  if (slugs.length === 0) return new Map()
  const rows = await db
    .selectFrom('stories.published as p')
    .innerJoin('circles.circle as m', 'm.id', 'p.movement_id')
    .select(['p.slug', 'm.slug as movementSlug', 'm.name as movementName'])
    .where('p.slug', 'in', slugs)
    .execute()
  return new Map(rows.map(({ slug, ...of }) => [start + slug, of]))
}
