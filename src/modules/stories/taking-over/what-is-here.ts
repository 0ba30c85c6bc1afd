import type { Db } from '../../../platform/database/connect.ts'
import type { Before, OldAddress } from './arriving.ts'
import { oldAddressKey } from './old-address.ts'
import type { SiteKeys, Source } from './source.ts'

/** What is here of it: more than one only where it came double, while protocol and www counted. The first first. */
export async function whatIsHere(db: Db, movementId: string, sources: readonly Source[]): Promise<Before[]> {
  if (sources.length === 0) return []
  const found = await takenOver(db, movementId).where('t.source', 'in', sources.flatMap(keysOf)).execute()
  const surest = sources.find((source) => found.some((row) => isOf(source, row.source)))
  return surest ? found.filter((row) => isOf(surest, row.source)).map(before) : []
}

/**
 * The same where its site calls it otherwise now: it is what stood at two addresses of that one alone, as a post has by its name and
 * by its number.
 */
export async function whatStoodThere(
  db: Db,
  movementId: string,
  { all }: SiteKeys,
  addresses: readonly OldAddress[],
): Promise<Before[]> {
  const keys = addresses.map(oldAddressKey)
  if (keys.length < 2) return []
  const found = await takenOver(db, movementId)
    .where('t.site', 'in', [...all])
    .where('t.story_id', 'in', (eb) =>
      eb
        .selectFrom('stories.old_address as a')
        .select('a.story_id')
        .where('a.movement_id', '=', movementId)
        .where('a.address', 'in', keys)
        .where('a.former', '=', false)
        .where('a.picture_id', 'is', null)
        .where('a.file_id', 'is', null)
        .where('a.story_id', 'is not', null)
        .groupBy('a.story_id')
        .having((of) => of(of.fn.count('a.address').distinct(), '>=', 2))
        .$castTo<{ story_id: string }>(),
    )
    .execute()
  return found.length === 1 ? found.map(before) : []
}

const takenOver = (db: Db, movementId: string) =>
  db
    .selectFrom('stories.taken_over as t')
    .leftJoin('stories.story as s', 's.id', 't.story_id')
    .leftJoin('stories.published as p', 'p.story_id', 't.story_id')
    .select(['t.id', 't.source', 't.story_id', 't.version', 't.published_id', 't.content', 't.words'])
    .select((eb) =>
      eb
        .selectFrom('stories.picture as h')
        .select(eb.fn.countAll<string>().as('count'))
        .whereRef('h.story_id', '=', 't.story_id')
        .as('pictures'),
    )
    .select((eb) =>
      eb
        .selectFrom('stories.shown_file as l')
        .select(eb.fn.countAll<string>().as('count'))
        .whereRef('l.story_id', '=', 't.story_id')
        .where('l.linked', '=', true)
        .as('files'),
    )
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
    .orderBy('t.at')
    .orderBy('t.source')

type Row = Awaited<ReturnType<ReturnType<typeof takenOver>['execute']>>[number]

function before(row: Row): Before {
  const { id: rowId, story_id: storyId, source, content, words, version, keyId } = row
  const pictures = Number(row.pictures) + Number(row.files)
  if (!storyId || !keyId) return { rowId, source, content, state: 'gone-here' }
  const untouched =
    row.versionNow === version &&
    row.publishedNow === row.published_id &&
    !row.pictureChanged &&
    !row.tellsOfSomebody
  return untouched
    ? { rowId, source, content, state: 'untouched', storyId, version, keyId, words, pictures }
    : { rowId, source, content, state: 'changed-here', storyId }
}

/** Whether one of these could be read at one of these addresses, or none of them is kept: then nothing says that it is another one. */
export async function stoodAt(
  db: Db,
  stories: readonly { storyId: string }[],
  addresses: readonly OldAddress[],
): Promise<boolean> {
  if (addresses.length === 0) return false
  const ids = stories.map(({ storyId }) => storyId)
  const found = await db
    .selectFrom('stories.old_address')
    .select((eb) => eb('address', 'in', addresses.map(oldAddressKey)).as('isThis'))
    .where('story_id', 'in', ids)
    .execute()
  return found.length === 0 || found.some(({ isThis }) => isThis)
}

const keysOf = ({ key, earlier }: Source) => [key, ...earlier]

/** Whether something was kept as this. */
export const isOf = (source: Source, kept: Buffer) => keysOf(source).some((key) => key.equals(kept))
