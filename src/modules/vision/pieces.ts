import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { shortened } from '../../platform/text/shortened.ts'
import { storyAddress } from '../stories/index.ts'
import type { KindOfPiece } from './schema.ts'

/** Something that everybody may see and that was made in the movement's name. */
export interface Piece {
  thing: KindOfPiece
  id: string
  title: string
  path: string
  /** The house it comes from; empty: the movement, or a place that not everybody may know. */
  from: string
  /** `YYYY-MM-DD`. */
  day: string
}

/** More of a kind is not on one page. */
const most = 40

interface Asked {
  movementId: string
  /** From this day on. */
  fromDay?: string
  /** Only these. */
  ids?: readonly string[]
}

/** Three queries at once, whatever there is; the latest first. All of it is what everybody may see, whoever asks. */
export async function piecesOf(db: Db, asked: Asked): Promise<Piece[]> {
  const found = await Promise.all([storiesOf(db, asked), gatheringsOf(db, asked), triedOf(db, asked)])
  return found.flat()
}

function storiesOf(db: Db, { movementId, fromDay, ids }: Asked): Promise<Piece[]> {
  return db
    .selectFrom('stories.published as p')
    .leftJoin('circles.circle as c', (join) =>
      join.onRef('c.id', '=', 'p.circle_id').on('c.visibility', '=', 'everyone'),
    )
    .select([sql<'story'>`'story'`.as('thing'), 'p.story_id as id', 'p.title', 'p.slug', 'c.name as house'])
    .select(sql<string>`platform.day_of(p.published_at)`.as('day'))
    .where('p.movement_id', '=', movementId)
    .where('p.audience', '=', 'everyone')
    .$if(fromDay !== undefined, (of) =>
      of.where(sql<boolean>`platform.day_of(p.published_at) >= ${fromDay}::date`),
    )
    .$if(ids !== undefined, (of) =>
      of.where('p.story_id', '=', sql<string>`any(${[...(ids ?? [])]}::uuid[])`),
    )
    .orderBy('p.published_at', 'desc')
    .orderBy('p.slug')
    .limit(most)
    .execute()
    .then((rows) =>
      rows.map(({ slug, house, ...row }) => ({ ...row, path: storyAddress({ slug }), from: house ?? '' })),
    )
}

/** What has been, once each: the last time. */
async function gatheringsOf(db: Db, { movementId, fromDay, ids }: Asked): Promise<Piece[]> {
  const rows = await db
    .selectFrom('gatherings.gathering as g')
    .innerJoin('gatherings.occurrence as o', 'o.gathering_id', 'g.id')
    .leftJoin('circles.circle as c', (join) =>
      join.onRef('c.id', '=', 'g.circle_id').on('c.visibility', '=', 'everyone'),
    )
    .select([sql<'gathering'>`'gathering'`.as('thing'), 'g.id', 'g.title', 'g.page', 'c.name as house'])
    .select(sql<string>`platform.day_of(max(o.starts_at))`.as('day'))
    .where('g.movement_id', '=', movementId)
    .where('g.audience', '=', 'everyone')
    .where('g.status', '=', 'announced')
    .where('o.status', '=', 'planned')
    .$if(fromDay !== undefined, (of) =>
      of
        .where('o.starts_at', '<', sql<Date>`now()`)
        .where(sql<boolean>`platform.day_of(o.starts_at) >= ${fromDay}::date`),
    )
    .$if(ids !== undefined, (of) => of.where('g.id', '=', sql<string>`any(${[...(ids ?? [])]}::uuid[])`))
    .groupBy(['g.id', 'c.name'])
    .orderBy('day', 'desc')
    .orderBy('g.title')
    .limit(most)
    .execute()
  return rows.map(({ page, house, ...row }) => ({
    ...row,
    path: page || `/gatherings/${row.id}`,
    from: house ?? '',
  }))
}

/** What houses tried and tell everybody. */
async function triedOf(db: Db, { movementId, fromDay, ids }: Asked): Promise<Piece[]> {
  const rows = await db
    .selectFrom('participants.entry as e')
    .innerJoin('circles.circle as c', 'c.id', 'e.circle_id')
    .select([
      sql<'tried'>`'tried'`.as('thing'),
      'e.id',
      'e.words',
      'c.slug',
      'c.name as house',
      'e.said_on as day',
    ])
    .where('e.kind', '=', 'tried')
    .where('e.shared', '=', true)
    .where('c.visibility', '=', 'everyone')
    .where('c.closed_on', 'is', null)
    .where((eb) => eb(eb.fn.coalesce('c.movement_id', 'c.id'), '=', movementId))
    .$if(fromDay !== undefined, (of) => of.where('e.said_on', '>=', fromDay ?? ''))
    .$if(ids !== undefined, (of) => of.where('e.id', '=', sql<string>`any(${[...(ids ?? [])]}::uuid[])`))
    .orderBy('e.said_on', 'desc')
    .orderBy('c.slug')
    .orderBy('e.words')
    .limit(most)
    .execute()
  return rows.map(({ words, slug, house, ...row }) => ({
    ...{ ...row, title: firstOf(words), path: `/circles/${slug}`, from: house },
  }))
}

/** The first sentence, or as much of it as a line holds. */
function firstOf(words: string): string {
  return shortened(/^[^.!?\n]+[.!?]?/.exec(words)?.[0] ?? words, 90)
}
