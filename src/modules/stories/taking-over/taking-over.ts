import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Arriving, OldAddress, Print } from './arriving.ts'
import { openHeadings, type Together } from './headings.ts'
import { lay } from './lay.ts'
import { layAgain } from './lay-again.ts'
import { dropLists, layLists, type OldList } from './lay-lists.ts'
import { type SiteKeys, type Source, siteKeysOf, sourceOf } from './source.ts'
import { type Standing, standingOf } from './standing.ts'
import { isOf, stoodAt, whatIsHere, whatStoodThere } from './what-is-here.ts'

/**
 * Its pictures are here and cannot be had this time, and stay: `pictures-kept` where nothing else changed, `pictures-missing` where
 * something did and it is not renewed for them.
 */
export type PicturesHere = 'pictures-kept' | 'pictures-missing'

/** What became of something that is taken over. */
export type Arrival = 'made' | 'renewed' | 'same' | 'changed-here' | 'gone-here' | PicturesHere

/** The same of what is taken back. `gone-here`: it is not here; `another`: what has its name here was another one there. */
export type Leaving = 'taken-back' | 'changed-here' | 'gone-here' | 'another'

/** Takes stories of another site over into a movement, in the transaction of whoever opened it, as the owner of the tables. */
export interface TakingOver {
  /** Stories of another site are here already, which may have had the same addresses. */
  readonly besideOthers: boolean
  /**
   * @param names what the story may be known by on its site, the surest first; a new one is known by the last.
   * @param addresses of that one alone: it is known by two of them where it has none of those names.
   * @param prepare what to lay down, asked only where it will be.
   * @param shares told of each of its addresses that leads to a story of another site, and leads to this one once that is gone
   */
  take(
    names: readonly string[],
    addresses: readonly OldAddress[],
    print: Print,
    prepare: (storyId: string) => Promise<Arriving>,
    shares?: (address: OldAddress) => void,
  ): Promise<Arrival>
  /**
   * Which pictures and files of it are here, by what stands for the address that each had.
   * @param names as in `take`. @param addresses as in `take`
   */
  standing(names: readonly string[], addresses: readonly OldAddress[]): Promise<Standing>
  /**
   * Takes it back, unless somebody here went on with it.
   * @param addresses of that one alone: by the name that copies share it goes only where it could be read at one of these.
   */
  takeBack(names: readonly string[], addresses: readonly OldAddress[]): Promise<Leaving>
  /**
   * One entry in the log for each; keywords that came along and that nothing stands under go.
   * @param lists whose addresses lead to what stands here under their names.
   * @returns those that are one here.
   */
  end(action: string, lists?: readonly OldList[]): Promise<Together[]>
}

interface Parts {
  clock: Clock
  sealing: Sealing
  movementId: string
  /** The address of the other site. */
  site: string
}

export async function openTakingOver(
  db: Db,
  { clock, sealing, movementId, site }: Parts,
): Promise<TakingOver> {
  await sql`select pg_advisory_xact_lock(hashtext('kampvuur taking over'))`.execute(db)
  const siteKeys = siteKeysOf(site)
  const headings = await openHeadings(db, clock, movementId, siteKeys.key)
  const touched: string[] = []
  let tookBack = false

  const besideOthers = await hasOthers(db, movementId, siteKeys)
  const here = async (sources: readonly Source[], addresses: readonly OldAddress[]) => {
    const all = await whatIsHere(db, movementId, sources)
    return all.length > 0 || sources.length === 0 ? all : whatStoodThere(db, movementId, siteKeys, addresses)
  }

  return {
    besideOthers,
    async take(names, addresses, print, prepare, shares = () => undefined) {
      const sources = names.map((name) => sourceOf(site, name))
      const all = await here(sources, addresses)
      // Of a double that was thrown away the other one is the story.
      const was = all.find(({ state }) => state !== 'gone-here') ?? all[0]
      if (was && was.state !== 'untouched') return was.state
      if (was?.content.equals(print.content)) return 'same'
      if (was && print.lacks && was.pictures > print.pictures)
        return was.words?.equals(print.words) ? 'pictures-kept' : 'pictures-missing'
      const storyId = was?.storyId ?? clock.id()
      const laying = {
        db,
        clock,
        sealing,
        movementId,
        site: siteKeys.key,
        storyId,
        print,
        headings,
        shares,
      }
      const key = sources.at(-1)?.key
      const isOther = was && key && !sources.some((source) => isOf(source, was.source))
      if (was) await layAgain(laying, isOther ? { ...was, source: key } : was, () => prepare(storyId))
      else if (key) await lay(laying, key, () => prepare(storyId))
      touched.push(storyId)
      return was ? 'renewed' : 'made'
    },
    async standing(names, addresses) {
      const all = await here(
        names.map((name) => sourceOf(site, name)),
        addresses,
      )
      return standingOf(
        db,
        all.flatMap((was) => ('storyId' in was ? was.storyId : [])),
      )
    },
    async takeBack(names, addresses) {
      const sources = names.map((name) => sourceOf(site, name))
      const all = await here(sources, addresses)
      const shared = sources.length > 1 ? sources.at(-1) : undefined
      const untouched = all.filter((was) => was.state === 'untouched')
      const byShared = untouched.filter(({ source }) => shared && isOf(shared, source))
      if (byShared.length > 0 && !(await stoodAt(db, byShared, addresses))) return 'another'
      for (const was of untouched) {
        await db.deleteFrom('stories.story').where('id', '=', was.storyId).execute()
        await db.deleteFrom('stories.taken_over').where('id', '=', was.rowId).execute()
        touched.push(was.storyId)
        tookBack = true
      }
      if (all.some(({ state }) => state === 'changed-here')) return 'changed-here'
      return untouched.length > 0 ? 'taken-back' : 'gone-here'
    },
    async end(action, lists = []) {
      const together = await headings.end()
      await layLists(db, { movementId, site: siteKeys }, lists)
      if (tookBack) {
        await dropLists(db, { movementId, site: siteKeys })
        await sql`select stories.drop_loose_keywords(site) from unnest(${siteKeys.all}::bytea[]) as site`.execute(
          db,
        )
      }
      // Last: it holds its chain until commit.
      for (let at = 0; at < touched.length; at += 1000)
        await sql`select platform.audit(${action}, 'story', id, null) from unnest(${touched.slice(at, at + 1000)}::uuid[]) as id`.execute(
          db,
        )
      return together
    },
  }
}

async function hasOthers(db: Db, movementId: string, { all }: SiteKeys): Promise<boolean> {
  const other = await db
    .selectFrom('stories.taken_over')
    .select('id')
    .where('movement_id', '=', movementId)
    .where((eb) => eb.or([eb('site', 'is', null), eb('site', 'not in', [...all])]))
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}
