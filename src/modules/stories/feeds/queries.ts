import type { Db } from '../../../platform/database/connect.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { narrowed, type StoryFilter } from '../reading/queries.ts'
import { originOf } from '../where.ts'
import { kindOfStory } from '../words.ts'
import type { FeedEntry } from './feed.ts'
import { wholeStory } from './html.tsx'

/** The latest of what everybody may read, whole. */
export async function feedEntries(
  db: Db,
  site: Site,
  movementName: string,
  filter: Omit<StoryFilter, 'most' | 'public'>,
): Promise<FeedEntry[]> {
  const rows = await narrowed(db, { ...filter, public: true, most: 30 })
    .leftJoin('circles.circle as m', 'm.id', 'p.movement_id')
    .select(['p.body as document', 'p.corrected_at as correctedAt', 'm.slug as movement', 'm.name as from'])
    .select((eb) => eb('m.visibility', '=', 'everyone').as('open'))
    .execute()
  return rows.map((row) => {
    const { movement, open } = row
    const origin = originOf(site, movement === null ? null : { slug: movement, open: Boolean(open) })
    return {
      id: row.id,
      address: `${origin}/stories/${row.slug}`,
      title: row.title,
      summary: row.placed?.introduction || row.inShort,
      html: wholeStory(row, origin),
      kind: kindOfStory(row.language, row.kind),
      language: row.language,
      authors: row.bylines.length > 0 ? row.bylines : [row.circle ?? row.from ?? movementName],
      published: row.publishedAt,
      updated: row.correctedAt ?? row.publishedAt,
    }
  })
}
