import type { Db } from '../../../platform/database/connect.ts'
import { preparedInShapes } from '../../../platform/database/prepared.ts'
import { housesWithin } from './within.ts'

/** A fire as it stands in a list. */
export interface ListedFire {
  id: string
  format: string
  title: string
  place: string
  startsAt: Date
  announced: boolean
  house: string
}

interface FireLists {
  /** Soonest first. */
  ahead: ListedFire[]
  /** Latest first. */
  held: ListedFire[]
}

interface Which {
  /** How many of each at most. */
  ahead?: number
  held?: number
  /** Only at the houses that are, or belong to, this circle. */
  circleId?: string
  now: Date
}

/** A fire that began this long ago, in milliseconds, may still be burning. */
const evening = 3 * 3_600_000

/** The fires the actor may know of. One query. */
export async function firesIn(db: Db, { ahead = 0, held = 0, circleId, now }: Which): Promise<FireLists> {
  const burning = new Date(now.getTime() - evening)
  const rows = await fireRows(db, { circleId, burning }, { ahead, held })
  const fires = rows.map(({ rank: _, ...fire }) => fire)
  return {
    ahead: fires
      .filter(({ status }) => status !== 'closed')
      .sort((a, b) => Number(a.startsAt) - Number(b.startsAt))
      .slice(0, ahead),
    held: fires.filter(({ status }) => status === 'closed').slice(0, held),
  }
}

interface Given {
  circleId: string | undefined
  /** Since when a fire may still be burning. */
  burning: Date
}

const fireRows = preparedInShapes(
  (db, { circleId, burning }: Given, { ahead, held }: { ahead: number; held: number }) => {
    const ranked = db
      .selectFrom('dialogues.dialogue as d')
      .leftJoin('circles.circle as h', 'h.id', 'd.organisation_id')
      .select([
        'd.id',
        'd.format',
        'd.title',
        'd.place',
        'd.starts_at as startsAt',
        'd.announced',
        'd.status',
      ])
      .select((eb) => [
        eb.fn.coalesce('h.name', eb.val('')).as('house'),
        eb.fn
          .agg<string>('row_number')
          .over((over) =>
            over
              .partitionBy('d.status')
              .orderBy((o) => o.case().when('d.status', '<>', 'closed').then(o.ref('d.starts_at')).end())
              .orderBy('d.starts_at', 'desc')
              .orderBy('d.id'),
          )
          .as('rank'),
      ])
      .where((eb) =>
        eb.or([
          eb('d.status', '=', held > 0 ? 'closed' : 'draft'),
          eb.and([eb('d.status', 'in', ['inviting', 'harvesting']), eb('d.starts_at', '>', burning)]),
        ]),
      )
      .where('d.status', '<>', 'draft')
      .$if(circleId !== undefined, (query) =>
        query.where('d.organisation_id', 'in', housesWithin(db, circleId ?? '')),
      )
    return db
      .selectFrom(ranked.as('f'))
      .selectAll()
      .where('f.rank', '<=', String(Math.max(ahead, held)))
      .orderBy('f.rank')
  },
)
