import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { allWithin } from '../../circles/index.ts'

/** The ids of the circle itself and of all that sit in it, however far down. */
export const circlesWithin = (db: Db, circleId: string) =>
  allWithin(db, circleId).union(db.selectNoFrom(sql<string>`${circleId}::uuid`.as('id')))

/** The same, looked up. One query. */
export async function idsWithin(db: Db, circleId: string): Promise<string[]> {
  const rows = await circlesWithin(db, circleId).execute()
  return rows.map(({ id }) => id)
}

/** Of so many circles at most the database asks each what it has. */
const few = 20

export const areFew = (ids: readonly string[] | null) => ids !== null && ids.length <= few

/**
 * Whether something is of one of these circles. Of few it is found by the circle. Of many each is looked up, not joined: of
 * a whole movement nearly everything counts, and the first thirty are soon found by walking along time.
 */
export const ofCircles = (circle: Expression<string>, ids: readonly string[]): Expression<SqlBool> =>
  areFew(ids)
    ? sql<SqlBool>`${circle} = any (${ids}::uuid[])`
    : sql<SqlBool>`coalesce(${circle} in (select unnest(${ids}::uuid[])), false)`
