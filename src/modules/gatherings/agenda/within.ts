import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { allWithin, crossingInto } from '../../circles/index.ts'

/** Of what a list is: of these circles, and of all that say themselves that they are in this movement. */
export interface Within {
  movement: string | null
  ids: readonly string[]
}

/** The circle itself and all that sit in it, however far down. One query. */
export async function within(db: Db, { id, kind }: { id: string; kind: string }): Promise<Within> {
  const whole = kind === 'movement'
  const rows = await (whole ? crossingInto(db, id) : allWithin(db, id)).execute()
  return { movement: whole ? id : null, ids: [id, ...rows.map((row) => row.id)] }
}

/** Of so many circles at most the database asks each what it has. */
const few = 20

export const areFew = (within: Within | null) =>
  within !== null && within.movement === null && within.ids.length <= few

/**
 * Whether something is of one of these circles. Of few it is found by the circle. Of many each is looked up, not joined: of
 * a whole movement nearly everything counts, and the first thirty are soon found by walking along time.
 */
export function ofCircles(circle: Expression<string>, within: Within): Expression<SqlBool> {
  const { movement, ids } = within
  if (areFew(within)) return sql<SqlBool>`${circle} = any (${ids}::uuid[])`
  const named = sql<SqlBool>`coalesce(${circle} in (select unnest(${ids}::uuid[])), false)`
  if (movement === null) return named
  const said = sql<SqlBool>`(select c.movement_id = ${movement} from circles.circle c where c.id = ${circle})`
  return sql<SqlBool>`(coalesce(${said}, false) or ${named})`
}
