import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Arriving, Before } from './arriving.ts'
import { openHeadings } from './headings.ts'
import { lay, layAgain } from './lay.ts'
import { type Source, siteKeysOf, sourceOf } from './source.ts'

/** What became of something that is taken over. */
export type Arrival = 'made' | 'renewed' | 'same' | 'changed-here' | 'gone-here'

/** Takes stories of another site over into a movement, in the transaction of whoever opened it, as the owner of the tables. */
export interface TakingOver {
  /**
   * @param names what the story may be known by on its site, the surest first; a new one is known by the last.
   * @param content hash of all that is laid down
   * @param prepare what to lay down, asked only where it will be.
   */
  take(
    names: readonly string[],
    content: Buffer,
    prepare: (storyId: string) => Promise<Arriving>,
  ): Promise<Arrival>
  /** Takes it back, unless somebody here went on with it. `gone-here`: it is not here. */
  takeBack(names: readonly string[]): Promise<'taken-back' | 'changed-here' | 'gone-here'>
  /** One entry in the log for each; keywords that came along and that nothing stands under go. */
  end(action: string): Promise<void>
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

  /** What is here of it: more than one only where it came double, while protocol and www counted. The first first. */
  const before = async (sources: readonly Source[]): Promise<Before[]> => {
    if (sources.length === 0) return []
    const found = await db
      .selectFrom('stories.taken_over as t')
      .leftJoin('stories.story as s', 's.id', 't.story_id')
      .leftJoin('stories.published as p', 'p.story_id', 't.story_id')
      .select(['t.id', 't.source', 't.story_id', 't.version', 't.published_id', 't.content'])
      // Somebody said something with a picture, or where it matters.
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom('stories.picture as i')
              .select('i.id')
              .whereRef('i.story_id', '=', 't.story_id')
              .where('i.version', '>', 1),
          )
          .as('pictureChanged'),
      )
      // Who is told of in it is asked for their yes to a text: then it is no longer only the other site's.
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom('stories.told_of as o')
              .select('o.id')
              .whereRef('o.story_id', '=', 't.story_id')
              .where('o.left_out', '=', false),
          )
          .as('tellsOfSomebody'),
      )
      .select(['s.version as versionNow', 'p.id as publishedNow', 's.sealing_key_id as keyId'])
      .where('t.movement_id', '=', movementId)
      .where('t.source', 'in', sources.flatMap(keysOf))
      .orderBy('t.at')
      .orderBy('t.source')
      .execute()
    const surest = sources.find((source) => found.some((row) => isOf(source, row.source)))
    const rows = surest ? found.filter((row) => isOf(surest, row.source)) : []
    return rows.map((row) => {
      const { id: rowId, story_id: storyId, content, version, keyId } = row
      if (!storyId || !keyId) return { rowId, content, state: 'gone-here' }
      const untouched =
        row.versionNow === version &&
        row.publishedNow === row.published_id &&
        !row.pictureChanged &&
        !row.tellsOfSomebody
      return untouched
        ? { rowId, content, state: 'untouched', storyId, version, keyId }
        : { rowId, content, state: 'changed-here' }
    })
  }

  return {
    async take(names, content, prepare) {
      const sources = names.map((name) => sourceOf(site, name))
      const all = await before(sources)
      // Of a double that was thrown away the other one is the story.
      const was = all.find(({ state }) => state !== 'gone-here') ?? all[0]
      if (was && was.state !== 'untouched') return was.state
      if (was?.content.equals(content)) return 'same'
      const storyId = was?.storyId ?? clock.id()
      const laying = { db, clock, sealing, movementId, storyId, content, headings }
      const key = sources.at(-1)?.key
      if (was) await layAgain(laying, was, () => prepare(storyId))
      else if (key) await lay(laying, key, () => prepare(storyId))
      touched.push(storyId)
      return was ? 'renewed' : 'made'
    },
    async takeBack(names) {
      const all = await before(names.map((name) => sourceOf(site, name)))
      for (const was of all) {
        if (was.state !== 'untouched') continue
        await db.deleteFrom('stories.story').where('id', '=', was.storyId).execute()
        await db.deleteFrom('stories.taken_over').where('id', '=', was.rowId).execute()
        touched.push(was.storyId)
        tookBack = true
      }
      if (all.some(({ state }) => state === 'changed-here')) return 'changed-here'
      return all.some(({ state }) => state === 'untouched') ? 'taken-back' : 'gone-here'
    },
    async end(action) {
      await headings.end()
      if (tookBack)
        await sql`select stories.drop_loose_keywords(site) from unnest(${siteKeys.all}::bytea[]) as site`.execute(
          db,
        )
      // Last: it holds its chain until commit.
      for (let at = 0; at < touched.length; at += 1000)
        await sql`select platform.audit(${action}, 'story', id, null) from unnest(${touched.slice(at, at + 1000)}::uuid[]) as id`.execute(
          db,
        )
    },
  }
}

const keysOf = ({ key, earlier }: Source) => [key, ...earlier]
const isOf = (source: Source, kept: Buffer) => keysOf(source).some((key) => key.equals(kept))
