import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { myOpenKeptCircles } from '../circles/index.ts'
import type { LineKind } from './schema.ts'

export interface LineView {
  id: string
  kind: LineKind
  title: string
  /** Whose promise it is; null where it is the movement's, or a circle the actor does not see. */
  house: { slug: string; name: string } | null
  /** `YYYY-MM-DD` */
  from: string | null
  until: string | null
  /** In cents. */
  planned: number | null
  actual: number | null
  words: Readonly<Record<string, string>>
  state: string
  isPublic: boolean
  version: number
  /** The actor looks after it. */
  mine: boolean
}

/** How many lines of one kind a page shows; the spreadsheet has them all. */
export const listLength = 300

const lines = (db: Db) =>
  db
    .selectFrom('funding.line as l')
    .leftJoin('circles.circle as h', 'h.id', 'l.circle_id')
    .select(['l.id', 'l.kind', 'l.title', 'l.from_on as from', 'l.until_on as until', 'l.words', 'l.state'])
    .select([
      'l.planned_cents as planned',
      'l.actual_cents as actual',
      'l.is_public as isPublic',
      'l.version',
    ])
    .select(['h.slug', 'h.name'])
    .select((eb) =>
      eb
        .or([
          eb('l.movement_id', 'in', myOpenKeptCircles(db)),
          eb('l.circle_id', 'in', myOpenKeptCircles(db)),
        ])
        .as('mine'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const asView = ({ slug, name, mine, ...row }: Row): LineView => ({
  ...row,
  house: slug && name ? { slug, name } : null,
  mine: Boolean(mine),
})

interface Which {
  kinds: readonly LineKind[]
  /** What is about some of this year; what has no time is about every year. */
  year?: number | undefined
  circleId?: string | undefined
  /** All of them, for a spreadsheet. */
  all?: boolean
}

/** Lines of a movement by the name of the house, then of the line: no order says who gives more. */
export async function linesOf(
  db: Db,
  movementId: string,
  { kinds, year, circleId, all }: Which,
): Promise<LineView[]> {
  const rows = await lines(db)
    .where('l.movement_id', '=', movementId)
    .where('l.kind', 'in', kinds)
    .$if(circleId !== undefined, (query) => query.where('l.circle_id', '=', circleId ?? ''))
    .$if(year !== undefined, (query) =>
      query
        .where((eb) => eb.or([eb('l.from_on', 'is', null), eb('l.from_on', '<=', `${year}-12-31`)]))
        .where((eb) => eb.or([eb('l.until_on', 'is', null), eb('l.until_on', '>=', `${year}-01-01`)])),
    )
    .orderBy('h.name')
    .orderBy('l.title')
    .orderBy('l.from_on')
    .orderBy('l.id')
    .$if(!all, (query) => query.limit(listLength * kinds.length))
    .execute()
  return rows.map(asView)
}

/** One line, where the actor may see it. */
export async function lineOf(
  db: Db,
  movementId: string,
  kind: LineKind,
  id: string,
): Promise<LineView | undefined> {
  const row = await lines(db)
    .where('l.id', '=', id)
    .where('l.kind', '=', kind)
    .where('l.movement_id', '=', movementId)
    .executeTakeFirst()
  return row && asView(row)
}

export interface YearTotals {
  year: number
  /** In cents. */
  contributed: number
  granted: number
  spent: number
}

/**
 * What came in and went out, year by year, the latest first. What is for several years counts in each for its days, and
 * all parts together are the whole.
 */
export async function totals(db: Db, movementId: string): Promise<YearTotals[]> {
  const sumOf = (kind: LineKind) =>
    sql<number>`coalesce(sum(p.cents) filter (where p.kind = ${kind}), 0)::float8`
  return db
    .selectFrom(partsOf(db, movementId).as('p'))
    .select('p.year')
    .select([sumOf('contribution').as('contributed'), sumOf('grant').as('granted')])
    .select(sumOf('spending').as('spent'))
    .groupBy('p.year')
    .orderBy('p.year', 'desc')
    .limit(60)
    .execute()
}

/** Each line's part of each year that it is about. */
function partsOf(db: Db, movementId: string) {
  const last = sql`coalesce(l.until_on, l.from_on)`
  const yearOf = (day: unknown) => sql`extract(year from ${day})::int`
  // All cents up to the end of a year, rounded once: the difference of two years loses none.
  const upTo = (year: unknown) =>
    sql`round(l.actual_cents * greatest(0, least(${last}, make_date(${year}, 12, 31)) - l.from_on + 1)::numeric
      / (${last} - l.from_on + 1))`
  return db
    .selectFrom('funding.line as l')
    .innerJoinLateral(
      sql<{ year: number }>`generate_series(${yearOf(sql`l.from_on`)}, ${yearOf(last)})`.as<'y'>(
        sql`y(year)`,
      ),
      (join) => join.onTrue(),
    )
    .select(['l.kind', 'y.year'])
    .select(sql<number>`${upTo(sql`y.year`)} - ${upTo(sql`y.year - 1`)}`.as('cents'))
    .where('l.movement_id', '=', movementId)
    .where('l.kind', 'in', ['contribution', 'grant', 'spending'])
    .where('l.from_on', 'is not', null)
}
