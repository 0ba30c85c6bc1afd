import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { preparedInShapes } from '../../../platform/database/prepared.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Place } from '../schema.ts'

/** Something to which everybody may come, as a front page shows it. */
export interface PublicGathering {
  id: string
  occurrenceId: string
  kind: string
  title: string
  /** In which it is called so; null: nobody said so. */
  language: Locale | null
  zone: string
  rule: string
  startsAt: Date
  /** Whose it is. */
  circleId: string
  place: string
  /** Who organises it; empty where not everybody may know that. */
  house: string
}

/** What comes back stands there once: so many times ahead are looked through for it. */
const lookedThrough = 40

interface Asked {
  now: Date
  most: number
  /** Only of this movement. */
  circleId?: string
}

/** What everybody may come to, whoever asks. */
const publicOnes = (db: Db) =>
  db
    .selectFrom('gatherings.occurrence as o')
    .innerJoin('gatherings.gathering as g', 'g.id', 'o.gathering_id')
    .leftJoin('circles.circle as c', (join) =>
      join.onRef('c.id', '=', 'o.circle_id').on('c.visibility', '=', sql.lit('everyone')),
    )
    .select([
      'g.id',
      'o.id as occurrenceId',
      'g.kind',
      'g.title',
      'g.language',
      'g.zone',
      'g.rule',
      'g.places',
    ])
    .select(['o.starts_at as startsAt', 'o.circle_id as circleId', 'c.name as house'])
    .where('o.audience', '=', sql.lit('everyone'))
    .where('o.announced', '=', true)
    .where('o.status', '=', sql.lit('planned'))
    .where('g.status', '=', sql.lit('announced'))
    // A Week has pages of its own.
    .where('o.kind', '<>', sql.lit('programme-session'))
    .orderBy('o.starts_at')
    .orderBy('o.id')

type Row = Awaited<ReturnType<ReturnType<typeof publicOnes>['execute']>>[number]

const asShown = ({ places, house, ...row }: Row): PublicGathering => ({
  ...row,
  house: house ?? '',
  place: (places as Place[]).map(({ name, address }) => name || address).join(', '),
})

const aheadRows = preparedInShapes(
  (db, { now, circleId }: { now: Date; circleId: string | undefined }, { most }: { most: number }) => {
    const soonest = publicOnes(db)
      .where('o.starts_at', '>', now)
      .$if(circleId !== undefined, (of) => of.where('o.movement_id', '=', circleId as string))
      .limit(lookedThrough)
    const first = db
      .selectFrom(soonest.as('s'))
      .selectAll()
      .distinctOn('s.id')
      .orderBy('s.id')
      .orderBy('s.startsAt')
      .orderBy('s.occurrenceId')
    return db
      .selectFrom(first.as('f'))
      .selectAll()
      .orderBy('f.startsAt')
      .orderBy('f.occurrenceId')
      .limit(most)
  },
)

/** The next gatherings that everybody may know of, each with its next time: the same for whoever asks. One query. */
export async function publicAhead(db: Db, { now, most, circleId }: Asked): Promise<PublicGathering[]> {
  const rows = await aheadRows(db, { now, circleId }, { most })
  return rows.map(asShown)
}

/** Of these times those that everybody may know of now, soonest first. One query. */
export async function publicTimes(db: Db, occurrenceIds: readonly string[]): Promise<PublicGathering[]> {
  if (occurrenceIds.length === 0) return []
  const rows = await publicOnes(db).where('o.id', 'in', occurrenceIds).execute()
  return rows.map(asShown)
}
