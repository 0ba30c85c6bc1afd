import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Site } from '../../platform/web/visit.ts'
import { type FeedEntry, feedEntries } from '../stories/index.ts'
import { isId } from './ids.ts'
import { type InRound, nowTold, readRound } from './rounds.ts'

/** What is told of whom, where everybody may see them. */
async function filterOf(db: Db, actor: string) {
  const { rows } = await sql<{ movement: string; theme: string | null; since: Date | null }>`
    select w.movement, (action_teams.found_as(array[w.theme]))[1] as theme, a.made_at as since
    from social_web.of_whom(${actor}::uuid) w left join social_web.actor a on a.id = ${actor}::uuid`.execute(
    db,
  )
  const [row] = rows
  return row && { since: row.since, filter: { ownOf: row.movement, themeId: row.theme ?? undefined } }
}

// Whoever follows keeps the address: a movement's own may come and go.
const atHouse = (site: Site): Site => ({ ...site, addresses: {} })

/** The latest first, each in its round, and nothing from before anybody asked for them. */
export async function latestTold(db: Db, site: Site, actor: string): Promise<InRound[]> {
  const told = isId(actor) ? await filterOf(db, actor) : undefined
  if (!told?.since) return []
  const entries = await feedEntries(db, atHouse(site), '', { ...told.filter, since: told.since }, 'beside it')
  return Promise.all(entries.map(({ id }) => nowTold(db, actor, id)))
}

/** One of theirs as it is told now, also of before, for whoever asks for it; undefined where it is none any more. */
export async function publicationOf(
  db: Db,
  site: Site,
  { actor, publication: address }: { actor: string; publication: string },
): Promise<FeedEntry | undefined> {
  const asked = readRound(address)
  if (!isId(actor) || !asked) return undefined
  const [told, now] = await Promise.all([filterOf(db, actor), nowTold(db, actor, asked.publication)])
  if (!told || asked.round !== now.round) return undefined
  const filter = { ...told.filter, id: asked.publication }
  return (await feedEntries(db, atHouse(site), '', filter, 'beside it'))[0]
}

/** Whether it was told at this address and taken back: what is there again since is at another. */
export async function isTakenBack(db: Db, actor: string, address: string): Promise<boolean> {
  const asked = readRound(address)
  if (!isId(actor) || !asked) return false
  return asked.round < (await nowTold(db, actor, asked.publication)).round
}
