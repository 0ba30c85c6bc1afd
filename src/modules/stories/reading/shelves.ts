import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Document } from '../../../platform/documents/index.ts'
import type { StoryKind } from '../schema.ts'
import { placedAs, placedNow } from '../sisters/in-force.ts'
import { type ListedStory, type PictureColumns, type StoryInList, withFirstPicture } from './listed.ts'
import { narrowed } from './lists.ts'
import { roomIsOpen } from './open-room.ts'
import type { After } from './paging.ts'

/**
 * Of each of these kinds the latest that the actor may read, in the order of their days; of a movement its own, and what it has on its
 * site of sisters. One query, however many there are.
 */
export async function latestOfKinds(
  db: Db,
  kinds: readonly StoryKind[],
  { movementId, most }: { movementId?: string | undefined; most: number },
): Promise<ListedStory[]> {
  const placed = placedNow(db)
    .select('s.story_id')
    .where('s.movement_id', '=', movementId ?? '')
  const [own, as] = movementId
    ? [
        sql`l.movement_id = ${movementId} or l.story_id in (${placed})`,
        placedAs(db, sql.ref('p.story_id'), movementId),
      ]
    : [sql`true`, sql`null`]
  const { rows } = await sql<Omit<ListedStory, 'picture'> & PictureColumns>`
    select p.id, p.slug, p.kind, p.language, p.written_in as "writtenIn", p.title, p.in_short as "inShort", p.bylines, c.name as circle,
        p.published_at as "publishedAt", ${as} as placed, pic.id as "pictureId", pic.width, pic.height, pic.widths,
        pic.focus_x as "focusX", pic.focus_y as "focusY"
      from unnest(${kinds}::text[]) k (kind)
      cross join lateral (select * from stories.published l where l.kind = k.kind and (${own}) and ${roomIsOpen('l')}
        order by l.published_at desc, l.id limit ${most}) p
      left join circles.circle c on c.id = p.circle_id
      left join stories.picture pic on pic.id = p.pictures[1] and pic.story_id = p.story_id
      order by p.published_at desc, p.id`.execute(db)
  return rows.map(withFirstPicture)
}

/** A story with its text, and the way to whom it comes from. */
export interface TriedStory extends StoryInList {
  circleSlug: string | null
  document: Document
}

interface TriedFilter {
  kinds: readonly StoryKind[]
  movementId?: string | undefined
  themeId?: string | undefined
  /** A sector or a region: houses in it, and what belongs to them. */
  withinId?: string | undefined
  /** What comes after this one. */
  before?: After | undefined
  most: number
}

/** What houses tell of what they tried, the latest first, with its text. One query. */
export async function triedStories(db: Db, { withinId, ...filter }: TriedFilter): Promise<TriedStory[]> {
  const within = db
    .selectFrom('circles.within as w')
    .select('w.circle_id')
    .where('w.in_id', '=', withinId ?? '')
    .where('w.until', 'is', null)
  const rows = await narrowed(db, filter)
    .select(['c.slug as circleSlug', 'p.body as document'])
    .$if(withinId !== undefined, (query) =>
      query.where((eb) => eb.or([eb('c.id', 'in', within), eb('c.parent_id', 'in', within)])),
    )
    .execute()
  return rows.map(withFirstPicture)
}
