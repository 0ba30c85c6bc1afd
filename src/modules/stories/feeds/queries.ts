import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { toldPictures } from '../pictures/elsewhere.ts'
import { narrowed, type StoryFilter } from '../reading/lists.ts'
import { originOf } from '../where.ts'
import { kindOfStory } from '../words.ts'
import type { FeedEntry } from './feed.ts'
import { wholeStory } from './html.tsx'

/** The latest of what everybody may read, whole; its pictures in the text too, or beside it alone. */
export async function feedEntries(
  db: Db,
  site: Site,
  movementName: string,
  filter: Omit<StoryFilter, 'most' | 'public'>,
  pictures: 'in the text' | 'beside it' = 'in the text',
): Promise<FeedEntry[]> {
  const rows = await narrowed(db, { ...filter, public: true, most: 30 })
    .leftJoin('circles.circle as m', 'm.id', 'p.movement_id')
    .select([
      'p.body as document',
      'p.corrected_at as correctedAt',
      'p.open_since as openSince',
      'm.slug as movement',
      'm.name as from',
    ])
    .select((eb) => eb('m.visibility', '=', 'everyone').as('open'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('stories.picture as s')
          .innerJoin('stories.picture_file as f', 'f.picture_id', 's.id')
          .select(['s.id', 's.width', 's.height', 's.widths', 'f.bytes'])
          .select(['s.focus_x as focusX', 's.focus_y as focusY'])
          .whereRef('s.story_id', '=', 'p.story_id')
          .where(sql<boolean>`p.pictures @> array[s.id]`)
          .where('f.format', '=', 'jpg'),
      ).as('seen'),
    )
    .execute()
  return rows.map((row) => {
    const { movement, open } = row
    // New to whoever follows from the day on which everybody may read it.
    const published = row.openSince ?? row.publishedAt
    const origin = originOf(site, movement === null ? null : { slug: movement, open: Boolean(open) })
    const bytes = new Map(row.seen.map((seen) => [seen.id, seen.bytes]))
    const told = toldPictures(row, row.seen, origin).map((one) => ({ ...one, bytes: bytes.get(one.id) ?? 0 }))
    return {
      id: row.id,
      address: `${origin}/stories/${row.slug}`,
      title: row.title,
      summary: row.placed?.introduction || row.inShort,
      html: wholeStory({ ...row, ...(pictures === 'in the text' && { pictures: told }) }, origin),
      pictures: told,
      kind: kindOfStory(row.language, row.kind),
      language: row.language,
      authors: row.bylines.length > 0 ? row.bylines : [row.circle ?? row.from ?? movementName],
      published,
      updated: row.correctedAt && row.correctedAt > published ? row.correctedAt : published,
    }
  })
}
