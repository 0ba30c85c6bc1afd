import { type Expression, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'

/** A story of one movement and a sister of it: what was said, if anything. */
export interface Placing {
  storyId: string
  slug: string
  title: string
  from: string
  sisterId: string
  sister: string
  sisterSlug: string
  /** What stands there, else what waits for a yes. Undefined: nobody said anything yet. */
  said: Said | undefined
  /** Other words of hers for what stands there, while its writers have not said yes to them. */
  asked: Said | undefined
}

export interface Said {
  id: string
  introduction: string
  label: string
  writers: boolean
  hosts: boolean
  version: number
}

const placings = (db: Db) =>
  db
    .selectFrom('stories.published as p')
    .innerJoin('circles.circle as o', 'o.id', 'p.movement_id')
    .innerJoin('circles.circle as z', (join) =>
      join.onRef('z.id', '<>', 'o.id').on('z.kind', '=', 'movement'),
    )
    .select(['p.story_id as storyId', 'p.slug', 'p.title', 'o.name as from'])
    .select(['z.id as sisterId', 'z.name as sister', 'z.slug as sisterSlug'])
    .select((eb) => jsonArrayFrom(saidOf(db, eb.ref('p.story_id'), eb.ref('z.id'))).as('placed'))
    .where('p.audience', '=', 'everyone')
    .where('z.id', 'in', (eb) =>
      eb
        .selectFrom((f) => f.fn<{ sister: string }>('movements.sisters_of', ['p.movement_id']).as('sister'))
        .select('sister.sister'),
    )
    .orderBy('z.name')
    .orderBy('p.published_at', 'desc')
    .orderBy('p.id')

/** At most two: what stands there first. */
const saidOf = (db: Db, story: Expression<string>, sister: Expression<string>) =>
  db
    .selectFrom('stories.placed as s')
    .select(['s.id', 's.version'])
    .select((eb) => [
      eb.fn.coalesce('s.introduction', sql<string>`''`).as('introduction'),
      eb.fn.coalesce('s.label', sql<string>`''`).as('label'),
      eb('s.writers_at', 'is not', null).as('writers'),
      eb('s.hosts_at', 'is not', null).as('hosts'),
    ])
    .where('s.story_id', '=', story)
    .where('s.movement_id', '=', sister)
    .orderBy('s.stands_since', (order) => order.asc().nullsLast())

type Row = Awaited<ReturnType<ReturnType<typeof placings>['execute']>>[number]

function asPlacing({ placed, ...row }: Row): Placing {
  const [said, asked] = placed.map((one) => ({
    ...one,
    ...{ writers: Boolean(one.writers), hosts: Boolean(one.hosts) },
  }))
  return { ...row, said, asked }
}

/** The movements that the actor looks after. */
const mine = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_kept_circles').as('mine')).select('mine.mine')

/** For who looks after the sister; undefined where there is no such story of a sister. */
export async function findPlacing(db: Db, slug: string, sister: string): Promise<Placing | undefined> {
  const row = await placings(db)
    .where('p.slug', '=', slug)
    .where('z.slug', '=', sister)
    .where('z.id', 'in', mine(db))
    .executeTakeFirst()
  return row && asPlacing(row)
}

/** All that stands with this sister, or waits for a yes: for who looks after her. */
export async function placingsAt(db: Db, sister: string): Promise<Placing[]> {
  const rows = await placings(db)
    .where('z.slug', '=', sister)
    .where('z.id', 'in', mine(db))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('stories.placed as s')
          .select('s.id')
          .whereRef('s.story_id', '=', 'p.story_id')
          .whereRef('s.movement_id', '=', 'z.id'),
      ),
    )
    .limit(200)
    .execute()
  return rows.map(asPlacing)
}

/** Each sister of a story's movement, and what was said about this story: for its writers. */
export async function placingsOf(db: Db, storyId: string): Promise<Placing[]> {
  return (await placings(db).where('p.story_id', '=', storyId).limit(20).execute()).map(asPlacing)
}

/** Sisters of a story's movement that the actor looks after and that did not take it up yet, by their names in addresses. */
export function couldPlace(
  db: Db,
  { movementId, storyId }: { movementId: string; storyId: string },
): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom('circles.circle as z')
    .select(['z.slug', 'z.name'])
    .where('z.id', 'in', mine(db))
    .where('z.id', 'in', (eb) =>
      eb
        .selectFrom((f) => f.fn<{ sister: string }>('movements.sisters_of', [f.val(movementId)]).as('sister'))
        .select('sister.sister'),
    )
    .where('z.id', 'not in', (eb) =>
      eb
        .selectFrom('stories.placed as s')
        .select('s.movement_id')
        .where('s.story_id', '=', storyId)
        .where('s.hosts_at', 'is not', null),
    )
    .orderBy('z.name')
    .execute()
}
