import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Site } from '../../platform/web/visit.ts'
import { type After, type FeedEntry, feedEntries, feedPage } from '../stories/index.ts'
import { isId } from './ids.ts'
import { allNowTold, type InRound, nowTold, readRound } from './rounds.ts'

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

/** Some of what one told, whole. */
interface Told {
  told: { story: FeedEntry; as: InRound }[]
  /** Where older ones begin; undefined: there are none. */
  older: string | undefined
}

/** The latest first, each in its round, and nothing from before anybody asked for them. As many queries however many there are. */
export async function latestTold(
  db: Db,
  site: Site,
  actor: string,
  before: After | undefined,
): Promise<Told> {
  const asked = isId(actor) ? await filterOf(db, actor) : undefined
  if (!asked?.since) return { told: [], older: undefined }
  const filter = { ...asked.filter, since: asked.since, before }
  const { entries, older } = await feedPage(db, atHouse(site), '', filter, 'beside it')
  const rounds = await allNowTold(
    db,
    actor,
    entries.map(({ id }) => id),
  )
  const told = entries.map((story) => ({
    story,
    as: { publication: story.id, round: rounds.get(story.id) ?? 1 },
  }))
  return { told, older }
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
