import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'

/** What was pledged and received in one year, in cents; null where nothing was said. */
export interface InYear {
  year: number
  planned: number | null
  actual: number | null
}

/** What a house brings, year beside year. */
export interface OverYears {
  /** Null where the actor does not see it. */
  house: { slug: string; name: string } | null
  years: InYear[]
}

export interface Span {
  first: number
  last: number
}

/** A page shows no more houses than these; the spreadsheet has them all. */
export const housesLength = 300

const yearOf = sql<number>`extract(year from l.from_on)::int`
const cents = {
  planned: sql<number | null>`sum(l.planned_cents)::float8`.as('planned'),
  actual: sql<number | null>`sum(l.actual_cents)::float8`.as('actual'),
}

/** The contributions of houses in these years, by the name of the house: no order says who gives more. One query. */
export async function overYears(
  db: Db,
  movementId: string,
  { first, last }: Span,
  most?: number,
): Promise<OverYears[]> {
  const rows = await db
    .selectFrom('funding.line as b')
    .leftJoin('circles.circle as h', 'h.id', 'b.circle_id')
    .select(['b.circle_id', 'h.slug', 'h.name'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('funding.line as l')
          .select([yearOf.as('year'), cents.planned, cents.actual])
          .whereRef('l.circle_id', '=', 'b.circle_id')
          .whereRef('l.movement_id', '=', 'b.movement_id')
          .where('l.kind', '=', 'contribution')
          .where(yearOf, '>=', first)
          .where(yearOf, '<=', last)
          .groupBy(yearOf)
          .orderBy(yearOf),
      ).as('years'),
    )
    .groupBy(['b.circle_id', 'b.movement_id', 'h.slug', 'h.name'])
    .where('b.movement_id', '=', movementId)
    .where('b.kind', '=', 'contribution')
    .where('b.from_on', '>=', `${first}-01-01`)
    .where('b.from_on', '<=', `${last}-12-31`)
    .orderBy('h.name')
    .orderBy('b.circle_id')
    .$if(most !== undefined, (query) => query.limit(most ?? 0))
    .execute()
  return rows.map(({ slug, name, years }) => ({ house: slug && name ? { slug, name } : null, years }))
}

/** All of them together, year by year. One query. */
export const yearsTogether = (db: Db, movementId: string, { first, last }: Span): Promise<InYear[]> =>
  db
    .selectFrom('funding.line as l')
    .select([yearOf.as('year'), cents.planned, cents.actual])
    .where('l.movement_id', '=', movementId)
    .where('l.kind', '=', 'contribution')
    .where(yearOf, '>=', first)
    .where(yearOf, '<=', last)
    .groupBy(yearOf)
    .orderBy(yearOf)
    .execute()

/** What a house said of one year, as its form changes it. */
export interface OwnYear extends InYear {
  lineId: string
  version: number
}

/** Of one house, a line for each year: where it wrote several of one year, the first. One query. */
export const ownYears = (db: Db, circleId: string): Promise<OwnYear[]> =>
  db
    .selectFrom('funding.line as l')
    .distinctOn(yearOf)
    .select(['l.id as lineId', 'l.version', yearOf.as('year')])
    .select(['l.planned_cents as planned', 'l.actual_cents as actual'])
    .where('l.circle_id', '=', circleId)
    .where('l.kind', '=', 'contribution')
    .where('l.from_on', 'is not', null)
    .orderBy(yearOf)
    .orderBy('l.id')
    .execute()
