import { sql } from 'kysely'
import type { Face, Reading } from './linked.ts'
import { type End, facesOf, nameOf, type Why } from './way.ts'

/** A thing one step away. */
export interface Neighbour extends End {
  why: Why
  face: Face
}

/** What lies one step before a thing, and one step after it. */
export interface Around extends End {
  before: Neighbour[]
  after: Neighbour[]
}

/** More than stand in a block: the first by their random ids. */
const most = 60

interface Row extends End {
  of: number
  side: 'before' | 'after'
  why: Why
  about: unknown
}

/** What lies around each of these things, in their order: at most two queries, however many there are. */
export async function aroundOf(reading: Reading, things: readonly End[]): Promise<Around[]> {
  const rows = things.length === 0 ? [] : await neighbours(reading, things)
  const faces = await facesOf(reading, rows)
  return things.map((thing, of) => {
    const on = (side: Row['side']) => {
      const told = new Map<string, Neighbour>()
      for (const { kind, id, why, ...row } of rows) {
        const face = faces.get(nameOf({ kind, id }))
        if (row.of === of && row.side === side && face)
          told.set(nameOf({ kind, id }), { kind, id, why, face })
      }
      return [...told.values()]
    }
    return { ...thing, before: on('before'), after: on('after') }
  })
}

/** An answer that came tells more than that it was promised: it stands last, and is the one that is kept. */
async function neighbours({ db }: Reading, things: readonly End[]): Promise<Row[]> {
  const kinds = things.map(({ kind }) => kind)
  const ids = things.map(({ id }) => id)
  const { rows } = await sql<Row>`
    with asked as (
      select (t.place - 1)::integer as of, t.kind, t.id
      from unnest(${kinds}::text[], ${ids}::uuid[]) with ordinality as t (kind, id, place)
    ), near as (
      select a.of, 'before' as side, l.from_kind as kind, l.from_id as id, l.why
      from asked a cross join lateral (
        select k.from_kind, k.from_id, k.why from platform.link k where k.to_kind = a.kind and k.to_id = a.id
        order by k.from_kind, k.from_id limit ${most}) l
      union
      select a.of, 'after', l.to_kind, l.to_id, l.why
      from asked a cross join lateral (
        select k.to_kind, k.to_id, k.why from platform.link k where k.from_kind = a.kind and k.from_id = a.id
        order by k.to_kind, k.to_id limit ${most}) l
    )
    select n.*, seen.about
    from near n join asked a on a.of = n.of cross join lateral (
      select v.about from platform.linkable v where v.kind = n.kind and v.id = n.id limit 1) seen
    where (n.kind, n.id) <> (a.kind, a.id)
    order by n.of, n.side, n.kind = 'contribution', n.kind, n.id, n.why = 'answered-by'`.execute(db)
  return rows
}
