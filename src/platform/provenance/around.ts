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
    select f.of, case when f.step < 0 then 'before' else 'after' end as side, f.kind, f.id, f.link->>'why' as why, f.about
    from platform.follow(${kinds}::text[], ${ids}::uuid[], 1, ${most}, '{}') f
    where f.step <> 0 and f.link->'from' <> f.link->'to'
    order by f.of, f.step, f.kind = 'contribution', f.kind, f.id, f.link->>'why' = 'answered-by', f.link`.execute(
    db,
  )
  return rows
}
