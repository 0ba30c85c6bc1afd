import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { type After, asMoment, comesAfter } from '../reading/paging.ts'
import type { StoryAudience, StoryKind } from '../schema.ts'
import { openContent, type StoryContent } from './content.ts'

/** Something the actor writes, alone or with others. */
export interface OwnStory extends StoryContent {
  id: string
  movementId: string
  movementName: string
  circleId: string | null
  circleName: string | null
  kind: StoryKind
  language: Locale
  /** Where it came from another site, in a language that this house does not speak. */
  writtenIn: string | null
  audience: StoryAudience
  rubricId: string | null
  keyId: string
  version: number
  /** Of what was kept last. */
  number: number
  keptAt: Date
  /** The same, as the address of what comes after it in a list says it. */
  moment: string
  /** Where it can be read; null: nowhere yet. */
  /** The version that was let be read last; null: none was. */
  readNumber: number | null
  slug: string | null
  /** It was read, and is not since somebody who is told of in it takes their yes back. */
  stopped: boolean
  /** Until when it is held out of readers' sight, `YYYY-MM-DD`; null: it is not. */
  heldUntil: string | null
  /** Since when it is kept from readers for good, `YYYY-MM-DD`; null: it is not. */
  awaySince: string | null
  /** Somebody asked or said something about it, and that waits. */
  lies: boolean
}

/** Of a story `s` that is read as `p`: it was read, and is not since somebody who is told of in it says no. */
const isStopped = () => sql<boolean>`(p.story_id is null and s.read_number is not null and exists (
  select from stories.told_of t where t.story_id = s.id and t.contribution_id is null and not t.left_out and t.says = 'no'))`

const ownStories = (db: Db) =>
  db
    .selectFrom('stories.story as s')
    .innerJoin('circles.circle as m', 'm.id', 's.movement_id')
    .leftJoin('circles.circle as c', 'c.id', 's.circle_id')
    .leftJoin('stories.published as p', 'p.story_id', 's.id')
    .leftJoin('stories.held as h', (join) =>
      join.onRef('h.story_id', '=', 's.id').on('h.ended_on', 'is', null),
    )
    .leftJoin('stories.kept_away as a', 'a.story_id', 's.id')
    .leftJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('stories.version as last')
          .select(['last.number', 'last.content', 'last.at'])
          .whereRef('last.story_id', '=', 's.id')
          .orderBy('last.number', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select(['s.id', 's.movement_id as movementId', 'm.name as movementName', 's.circle_id as circleId'])
    .select(['c.name as circleName', 's.kind', 's.language', 's.audience', 's.rubric_id as rubricId'])
    .select(['s.written_in as writtenIn', 'h.until_on as heldUntil', 'a.since as awaySince'])
    .select(['s.sealing_key_id as keyId', 's.version', 'v.number', 'v.at as keptAt', 'p.slug'])
    .select('s.read_number as readNumber')
    .select(['k.wrapped', 'v.content', asMoment('v.at').as('moment')])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('stories.reaction as r')
            .select('r.id')
            .whereRef('r.story_id', '=', 's.id')
            .where('r.step', '=', 'lies'),
        )
        .as('lies'),
    )
    .select(isStopped().as('stopped'))

type OwnRow = Awaited<ReturnType<ReturnType<typeof ownStories>['execute']>>[number]

function opened(sealing: Sealing, { wrapped, content, ...row }: OwnRow): OwnStory | undefined {
  const clear = openContent(sealing, { keyId: row.keyId, wrapped, content })
  return clear ? { ...row, ...clear, lies: Boolean(row.lies) } : undefined
}

/** How many of the actor's nobody reads any more, because somebody in it takes their yes back. */
export async function stoppedStories(db: Db): Promise<number> {
  const rows = await db
    .selectFrom('stories.story as s')
    .leftJoin('stories.published as p', 'p.story_id', 's.id')
    .select('s.id')
    .where('s.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
    )
    .where(isStopped())
    .execute()
  return rows.length
}

/** Undefined where there is no such story of the actor's. */
export async function findOwnStory(db: Db, sealing: Sealing, id: string): Promise<OwnStory | undefined> {
  const row = await ownStories(db).where('s.id', '=', id).executeTakeFirst()
  return row && opened(sealing, row)
}

/** All that the actor writes or wrote, the latest first; or as much of it as is asked for, from where a list goes on. */
export async function myStories(
  db: Db,
  sealing: Sealing,
  { before, most }: { before?: After | undefined; most?: number } = {},
): Promise<OwnStory[]> {
  const rows = await ownStories(db)
    .where(comesAfter(before, 'v.at', 's.id'))
    .orderBy('v.at', 'desc')
    .orderBy('s.id')
    .$if(most !== undefined, (query) => query.limit(most ?? 0))
    .execute()
  return rows.flatMap((row) => opened(sealing, row) ?? [])
}

/** Ids of the themes and keywords it stands under. */
export async function aboutOf(db: Db, storyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.about as a')
    .innerJoin('action_teams.theme as t', 't.id', 'a.theme_id')
    // As it is found: a keyword that went into another is that one.
    .select((eb) => eb.fn.coalesce('t.merged_into', 't.id').as('id'))
    .distinct()
    .where('a.story_id', '=', storyId)
    .execute()
  return rows.map((row) => row.id)
}

/** The names above it, in their order. */
export function writersOf(db: Db, storyId: string): Promise<{ id: string; name: string; mine: boolean }[]> {
  return db
    .selectFrom('stories.writer as w')
    .select(['w.id', 'w.name'])
    .select((eb) =>
      eb('w.id', 'in', (inner) =>
        inner.selectFrom(inner.fn<{ me: string }>('stories.my_writers').as('me')).select('me.me'),
      ).as('mine'),
    )
    .where('w.story_id', '=', storyId)
    .orderBy('w.place')
    .orderBy('w.id')
    .execute() as Promise<{ id: string; name: string; mine: boolean }[]>
}

/** A place one can write from: a movement, or a house or team in it. */
export interface WritingPlace {
  id: string
  name: string
  /** It is the movement itself. */
  movement: boolean
  team: boolean
  /** The movement in which it lies. */
  movementId: string
}

/** Where the actor can write from, movements first. */
export async function writingPlaces(db: Db): Promise<WritingPlace[]> {
  const rows = await db
    .selectFrom((eb) => eb.fn<{ movement: string; place: string }>('stories.my_writing_places').as('w'))
    .innerJoin('circles.circle as c', 'c.id', 'w.place')
    .select(['c.id', 'c.name', 'w.movement as movementId'])
    .select((eb) => eb('w.place', '=', eb.ref('w.movement')).as('movement'))
    .select((eb) => eb('c.kind', '=', 'team').as('team'))
    .orderBy((eb) => eb('w.place', '<>', eb.ref('w.movement')))
    .orderBy('c.name')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({ ...row, movement: Boolean(row.movement), team: Boolean(row.team) }))
}
