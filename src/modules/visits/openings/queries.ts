import type { Db } from '../../../platform/database/connect.ts'
import type { OpeningAudience, OpeningKind } from '../schema.ts'

/** What a house lets be known: that others may come and see, or that they would like to. */
export interface OpeningView {
  id: string
  kind: OpeningKind
  house: { id: string; slug: string; name: string }
  words: string
  days: string
  room: string
  expect: string
  audience: OpeningAudience
  /** Not for others any more. */
  closed: boolean
  version: number
}

/** A page shows no more than these. */
const most = 100

const everyOpening = (db: Db) =>
  db
    .selectFrom('visits.opening as o')
    .innerJoin('circles.circle as c', 'c.id', 'o.circle_id')
    .select(['o.id', 'o.kind', 'o.words', 'o.days', 'o.room', 'o.expect', 'o.audience', 'o.closed'])
    .select(['o.version', 'c.id as houseId', 'c.slug', 'c.name'])
    .where('c.closed_on', 'is', null)
    .orderBy('c.name')
    .orderBy('o.said_on', 'desc')
    .orderBy('o.id')
    .limit(most)

/** Those that stand open, for who may read them; as part of a query. */
export const openings = (db: Db) => everyOpening(db).where('o.closed', '=', false)

type Row = Awaited<ReturnType<ReturnType<typeof everyOpening>['execute']>>[number]

export const viewOf = ({ houseId, slug, name, ...opening }: Row): OpeningView => ({
  ...opening,
  house: { id: houseId, slug, name },
})

/** Of one house, or of all houses of a movement, by the names of the houses. One query. */
export async function openingsOf(
  db: Db,
  { id, kind }: { id: string; kind: string },
  only: number = most,
): Promise<OpeningView[]> {
  const rows = await openings(db)
    .where(kind === 'movement' ? 'o.movement_id' : 'o.circle_id', '=', id)
    .limit(only)
    .execute()
  return rows.map(viewOf)
}

export async function findOpening(db: Db, id: string): Promise<OpeningView | undefined> {
  const row = await openings(db).where('o.id', '=', id).executeTakeFirst()
  return row && viewOf(row)
}

/** Also one that is closed: for the hosts of its house. */
export async function findKeptOpening(db: Db, id: string): Promise<OpeningView | undefined> {
  const row = await everyOpening(db).where('o.id', '=', id).executeTakeFirst()
  return row && viewOf(row)
}
