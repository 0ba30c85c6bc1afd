import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { PictureView } from '../pictures/queries.ts'
import type { StoryKind } from '../schema.ts'
import type { Placed } from '../sisters/in-force.ts'
import { roomIsOpen } from './open-room.ts'

/** A story as it stands in a list. */
export interface ListedStory {
  id: string
  slug: string
  kind: StoryKind
  language: Locale
  /** Where it is in no language of this house. */
  writtenIn?: string | null
  title: string
  inShort: string
  bylines: string[]
  /** The house or team it comes from, where the actor may know it. */
  circle: string | null
  publishedAt: Date
  /** The first in its text. */
  picture: PictureView | null
  /** The movement it is of, where the actor may know it. */
  movementSlug?: string | null
  movementName?: string | null
  /** Where it is of a sister movement: what is said of it here. */
  placed?: Placed | null | undefined
}

/** A story in a list that goes on. */
export interface StoryInList extends ListedStory {
  /** When it was published, as the address of what comes after it says it. */
  moment: string
}

/** Each with its first picture, to ask more of. What a movement closed is in no list. */
export const listed = (db: Db) =>
  db
    .selectFrom('stories.published as p')
    .leftJoin('circles.circle as c', 'c.id', 'p.circle_id')
    .leftJoin('circles.circle as m', 'm.id', 'p.movement_id')
    .where(roomIsOpen())
    .select([
      'p.id',
      'p.slug',
      'p.kind',
      'p.language',
      'p.written_in as writtenIn',
      'p.title',
      'p.in_short as inShort',
      'p.bylines',
    ])
    .leftJoin('stories.picture as pic', (join) =>
      join.on('pic.id', '=', sql<string>`p.pictures[1]`).onRef('pic.story_id', '=', 'p.story_id'),
    )
    .select(['c.name as circle', 'p.published_at as publishedAt'])
    .select(['m.slug as movementSlug', 'm.name as movementName'])
    .select(['pic.id as pictureId', 'pic.width', 'pic.height', 'pic.widths'])
    .select(['pic.focus_x as focusX', 'pic.focus_y as focusY'])

/** The first picture of a story, as a query lays it beside the rest. */
export interface PictureColumns {
  pictureId: string | null
  width: number | null
  height: number | null
  widths: number[] | null
  focusX: number | null
  focusY: number | null
}

/** With its first picture as one thing. */
export function withFirstPicture<Row extends PictureColumns>(row: Row) {
  const { pictureId, width, height, widths, focusX, focusY, ...story } = row
  const picture =
    pictureId === null
      ? null
      : {
          ...{ id: pictureId, width: width ?? 1, height: height ?? 1, widths: widths ?? [] },
          ...{ focusX: focusX ?? 50, focusY: focusY ?? 50 },
        }
  return { ...story, picture }
}
