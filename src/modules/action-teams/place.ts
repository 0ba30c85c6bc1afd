import type { Db } from '../../platform/database/connect.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { myOpenKeptCircles } from '../circles/index.ts'
import { myOpenMovements } from '../gatherings/index.ts'

/** The movement around these pages. */
export interface MovementHere {
  id: string
  name: string
  closed: boolean
  /** The actor looks after it. */
  keeps: boolean
  /** The actor takes part in it, somewhere. */
  takesPart: boolean
}

/** The movement of this address, else the one whose house this is; undefined before there is one. One query. */
export async function movementHere(
  db: Db,
  { movement }: Pick<Visit['site'], 'movement'>,
): Promise<MovementHere | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.name'])
    .select((eb) => [
      eb('c.closed_on', 'is not', null).as('closed'),
      eb('c.id', 'in', myOpenKeptCircles(db)).as('keeps'),
      eb('c.id', 'in', myOpenMovements(db)).as('takesPart'),
    ])
    .where('c.kind', '=', 'movement')
    .$if(movement !== undefined, (query) => query.where('c.slug', '=', movement ?? ''))
    .$if(movement === undefined, (query) => query.where('c.parent_id', 'is', null))
    .orderBy('c.created_at')
    .orderBy('c.slug')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { closed, keeps, takesPart } = row
  return { ...row, closed: Boolean(closed), keeps: Boolean(keeps), takesPart: Boolean(takesPart) }
}
