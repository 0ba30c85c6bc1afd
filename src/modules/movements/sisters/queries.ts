import type { Expression } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

/** Movements that are each other's sisters, as far as who looks may see them: as a subquery. */
export const sistersOf = (db: Db, movement: Expression<string>) =>
  db
    .selectFrom('circles.circle as z')
    .select((e) => ['z.slug', 'z.name', e('z.visibility', '=', 'everyone').as('open')])
    .where('z.id', 'in', (e) =>
      e
        .selectFrom((f) => f.fn<{ sister: string }>('movements.sisters_of', [movement]).as('sister'))
        .select('sister.sister'),
    )
    .orderBy('z.name')
    .limit(6)

export interface Other {
  id: string
  slug: string
  name: string
  /** Our hosts said that it is a sister. */
  offered: boolean
  /** Theirs said so of us. */
  offers: boolean
}

/** Every other movement that who looks may see, for hosts of this one. */
export async function otherMovements(db: Db, movementId: string): Promise<Other[]> {
  const rows = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug', 'c.name'])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('movements.sister as s')
            .select('s.sister_id')
            .where('s.movement_id', '=', movementId)
            .whereRef('s.sister_id', '=', 'c.id'),
        )
        .as('offered'),
      eb
        .exists(
          eb
            .selectFrom('movements.sister as s')
            .select('s.sister_id')
            .whereRef('s.movement_id', '=', 'c.id')
            .where('s.sister_id', '=', movementId),
        )
        .as('offers'),
    ])
    .where('c.kind', '=', 'movement')
    .where('c.parent_id', 'is', null)
    .where('c.id', '<>', movementId)
    .orderBy('c.name')
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...row, offered: Boolean(row.offered), offers: Boolean(row.offers) }))
}
