import type { Db } from '../../platform/database/connect.ts'
import type { Site } from '../../platform/web/visit.ts'
import { type FeedEntry, feedEntries } from '../stories/index.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** What an actor tells, the latest first: only what everybody may read, and nothing from before it could be followed. */
async function filterOf(db: Db, actor: string) {
  const row = await db
    .selectFrom('social_web.actor')
    .select(['movement_id', 'theme_id', 'made_at'])
    .where('id', '=', actor)
    .executeTakeFirst()
  return row && { ownOf: row.movement_id, themeId: row.theme_id ?? undefined, since: row.made_at }
}

// Whoever follows keeps the address: a movement's own may come and go.
const atHouse = (site: Site): Site => ({ ...site, addresses: {} })

export async function latestTold(db: Db, site: Site, actor: string): Promise<FeedEntry[]> {
  const filter = await filterOf(db, actor)
  return filter ? feedEntries(db, atHouse(site), '', filter, 'beside it') : []
}

/** One of them; undefined where it is none any more. */
export async function publicationOf(
  db: Db,
  site: Site,
  { actor, publication }: { actor: string; publication: string },
): Promise<FeedEntry | undefined> {
  if (!uuid.test(actor) || !uuid.test(publication)) return undefined
  const filter = await filterOf(db, actor)
  return filter
    ? (await feedEntries(db, atHouse(site), '', { ...filter, id: publication }, 'beside it'))[0]
    : undefined
}
