import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Site } from '../../platform/web/visit.ts'
import { type FeedEntry, feedEntries } from '../stories/index.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** What is told of whom, where everybody may see them. */
async function filterOf(db: Db, actor: string) {
  const { rows } = await sql<{ movement: string; theme: string | null; since: Date | null }>`
    select w.movement, w.theme, a.made_at as since
    from social_web.of_whom(${actor}::uuid) w left join social_web.actor a on a.id = ${actor}::uuid`.execute(
    db,
  )
  const [row] = rows
  return row && { since: row.since, filter: { ownOf: row.movement, themeId: row.theme ?? undefined } }
}

// Whoever follows keeps the address: a movement's own may come and go.
const atHouse = (site: Site): Site => ({ ...site, addresses: {} })

/** The latest first, and nothing from before anybody asked for them. */
export async function latestTold(db: Db, site: Site, actor: string): Promise<FeedEntry[]> {
  const told = uuid.test(actor) ? await filterOf(db, actor) : undefined
  return told?.since
    ? feedEntries(db, atHouse(site), '', { ...told.filter, since: told.since }, 'beside it')
    : []
}

/** One of theirs, also of before, for whoever asks for it; undefined where it is none any more. */
export async function publicationOf(
  db: Db,
  site: Site,
  { actor, publication }: { actor: string; publication: string },
): Promise<FeedEntry | undefined> {
  if (!uuid.test(actor) || !uuid.test(publication)) return undefined
  const told = await filterOf(db, actor)
  return (
    told && (await feedEntries(db, atHouse(site), '', { ...told.filter, id: publication }, 'beside it'))[0]
  )
}
