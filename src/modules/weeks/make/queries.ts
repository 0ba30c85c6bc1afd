import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

export interface Maker {
  id: string
  slug: string
  name: string
}

/** The circles of a movement in which the actor is host, the movement first: each may make its Week. */
export function possibleMakers(db: Db, movementId: string): Promise<Maker[]> {
  return db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug', 'c.name'])
    .where((eb) => eb.or([eb('c.id', '=', movementId), eb('c.movement_id', '=', movementId)]))
    .where('c.id', 'in', (eb) =>
      eb
        .selectFrom((of) => of.fn<{ mine: string }>('gatherings.my_hosted_circles').as('mine'))
        .select('mine.mine'),
    )
    .orderBy((eb) => eb('c.id', '=', movementId), 'desc')
    .orderBy('c.name')
    .limit(50)
    .execute()
}

/** The circle of a movement that is called so, capitals or not; undefined where there is none, or the actor sees none. */
export async function circleNamed(db: Db, movementId: string, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('circles.circle')
    .select('id')
    .where((eb) => eb.or([eb('id', '=', movementId), eb('movement_id', '=', movementId)]))
    .where('kind', '<>', 'fire')
    .where((eb) => eb(eb.fn('lower', ['name']), '=', sql<string>`lower(${name})`))
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/**
 * The gathering that a house announced for everyone, by its address or id; undefined where there is none, or none that may stand
 * on a programme. The house keeps it: who comes signs up with them.
 */
export async function houseGathering(db: Db, typed: string): Promise<string | undefined> {
  const [id] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(typed) ?? []
  if (!id) return undefined
  const row = await db
    .selectFrom('gatherings.gathering')
    .select('id')
    .where('id', '=', id)
    .where('status', '=', 'announced')
    .where('audience', '=', 'everyone')
    .where('page', '=', '')
    .executeTakeFirst()
  return row?.id
}
