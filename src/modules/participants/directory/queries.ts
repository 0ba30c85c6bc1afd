import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Schema } from '../../../platform/database/schema.ts'
import type { CircleKind, ListedOrganisation } from '../../circles/index.ts'
import type { Asked } from './asked.ts'
import { type Province, provinces } from './map/provinces.ts'

/** A movement, sector, region or partner: what one finds the way by. */
export interface Landmark {
  id: string
  kind: CircleKind
  slug: string
  name: string
  /** Of a region. */
  provinces: Province[]
}

/** How many organisations stand on one page. */
export const pageLength = 100

/** Those of now; of partners those who thought along in that year, where one is asked. One query. */
export async function landmarks(db: Db, year?: number): Promise<Landmark[]> {
  let query = db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.kind', 'c.slug', 'c.name'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.region_province as p')
          .select('p.province')
          .whereRef('p.region_id', '=', 'c.id'),
      ).as('lies'),
    )
    .where('c.kind', 'in', ['movement', 'sector', 'region', 'partner'])
    .where('c.visibility', '=', 'everyone')
  query =
    year === undefined
      ? query.where('c.closed_on', 'is', null)
      : query.where((eb) =>
          eb.or([
            eb.and([eb('c.kind', '<>', 'partner'), eb('c.closed_on', 'is', null)]),
            eb.and([eb('c.kind', '=', 'partner'), tookPartIn(year)(eb)]),
          ]),
        )
  const rows = await query.orderBy('c.name').limit(1000).execute()
  return rows.map(({ lies, ...one }) => ({
    ...one,
    provinces: provinces.filter((province) => lies.some((here) => here.province === province)),
  }))
}

/** Organisations that think of joining and asked to be named; in no year did they take part. One query. */
export async function prospects(db: Db, { region, year }: Asked): Promise<{ name: string }[]> {
  if (year !== undefined) return []
  return db
    .selectFrom('participants.prospect as p')
    .leftJoin('circles.circle as r', 'r.id', 'p.region_id')
    .select('p.name')
    .$if(region !== '', (query) => query.where('r.slug', '=', region))
    .orderBy('p.name')
    .limit(200)
    .execute()
}

/** An organisation in the list, and the last year of one that takes part no more. */
export interface Participant extends ListedOrganisation {
  until: number | null
}

type Circles = ExpressionBuilder<Schema & { c: Schema['circles.circle'] }, 'c'>

/** Whether it took part in that year, as its periods say. */
const tookPartIn = (year: number) => (eb: Circles) =>
  eb.exists(
    eb
      .selectFrom('participants.entry as e')
      .select('e.id')
      .whereRef('e.circle_id', '=', 'c.id')
      .where('e.kind', '=', 'period')
      .where('e.year', '<=', year)
      .where((or) => or.or([or('e.until_year', 'is', null), or('e.until_year', '>=', year)])),
  )

/** In which it sits: directly, or of a movement at home there. */
export function sitsIn(db: Db, slug: string) {
  const place = db.selectFrom('circles.circle').select('id').where('slug', '=', slug)
  return (eb: Circles) =>
    eb.or([
      eb('c.movement_id', 'in', place),
      eb('c.parent_id', 'in', place),
      eb.exists(
        eb
          .selectFrom('circles.within as w')
          .select('w.circle_id')
          .whereRef('w.circle_id', '=', 'c.id')
          .where('w.in_id', 'in', place)
          .where('w.until', 'is', null),
      ),
    ])
}

/** Organisations by name: one page, and one more where there are more. One query. */
export async function participants(db: Db, asked: Asked): Promise<Participant[]> {
  const { q, year, page } = asked
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  let query = db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.kind', 'c.slug', 'c.name', 'c.description'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('circles.within as w')
          .innerJoin('circles.circle as p', 'p.id', 'w.in_id')
          .select(['p.id', 'p.kind', 'p.name'])
          .whereRef('w.circle_id', '=', 'c.id')
          .where('w.until', 'is', null)
          .where('p.kind', 'in', ['sector', 'region'])
          .orderBy('p.name'),
      ).as('places'),
    )
    .select((eb) =>
      eb
        .selectFrom('participants.entry as e')
        .select(sql<number | null>`nullif(max(coalesce(e.until_year, 9999)), 9999)`.as('until'))
        .whereRef('e.circle_id', '=', 'c.id')
        .where('e.kind', '=', 'period')
        .as('until'),
    )
    .where('c.kind', '=', 'organisation')
  if (q !== '') query = query.where('c.name', 'ilike', pattern)
  query = year === undefined ? query.where('c.closed_on', 'is', null) : query.where(tookPartIn(year))
  for (const slug of [asked.movement, asked.sector, asked.region])
    if (slug !== '') query = query.where(sitsIn(db, slug))
  return query
    .orderBy('c.name')
    .orderBy('c.id')
    .offset((page - 1) * pageLength)
    .limit(pageLength + 1)
    .execute()
}
