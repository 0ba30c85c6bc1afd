import type { Db } from '../../../platform/database/connect.ts'
import { myOpenKeptCircles } from '../../circles/index.ts'

export interface IncomeTeam {
  id: string
  /** Null where the actor does not see that circle. */
  circle: { slug: string; name: string } | null
  task: string
  reach: string
  version: number
  /** The actor may write what stands here. */
  mine: boolean
}

/** By name. One query. */
export async function teamsOf(db: Db, movementId: string): Promise<IncomeTeam[]> {
  const rows = await db
    .selectFrom('funding.income_team as t')
    .leftJoin('circles.circle as c', 'c.id', 't.circle_id')
    .select(['t.circle_id as id', 'c.slug', 'c.name', 't.task', 't.reach', 't.version'])
    .select((eb) =>
      eb
        .or([
          eb('t.circle_id', 'in', myOpenKeptCircles(db)),
          eb('t.movement_id', 'in', myOpenKeptCircles(db)),
        ])
        .as('mine'),
    )
    .where('t.movement_id', '=', movementId)
    .orderBy('c.name')
    .orderBy('t.circle_id')
    .limit(20)
    .execute()
  return rows.map(({ slug, name, mine, ...team }) => ({
    ...team,
    circle: slug && name ? { slug, name } : null,
    mine: Boolean(mine),
  }))
}

/** Circles of a movement that could be it and are not, by name. One query. */
export const possibleTeams = (db: Db, movementId: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('circles.circle as c')
    .leftJoin('funding.income_team as t', 't.circle_id', 'c.id')
    .select(['c.id', 'c.name'])
    .where('c.movement_id', '=', movementId)
    .where('c.kind', 'in', ['action-team', 'core-team', 'team'])
    .where('c.closed_on', 'is', null)
    .where('t.circle_id', 'is', null)
    .orderBy('c.name')
    .limit(100)
    .execute()
