import type { ExpressionBuilder } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Schema } from '../../platform/database/schema.ts'
import type { Movement } from '../../platform/web/server.ts'

/** Name and telephone of the movement of this circle, else that of this name, else the one whose house this is. */
export async function movementContact(
  db: Db,
  slug: string | undefined,
  circleId?: string,
): Promise<Movement> {
  const row = await db
    .selectFrom('circles.circle')
    .select(['name', 'contact_name', 'contact_phone'])
    .where('kind', '=', 'movement')
    .where('parent_id', 'is', null)
    .$if(circleId !== undefined, (of) => of.orderBy((eb) => eb('id', '=', ofCircle(eb, circleId)), 'desc'))
    .orderBy((eb) => eb('slug', '=', slug ?? ''), 'desc')
    .orderBy('created_at')
    .orderBy('slug')
    .limit(1)
    .executeTakeFirst()
  return {
    name: row?.name ?? 'Kampvuur',
    contactName: row?.contact_name ?? '',
    contactPhone: row?.contact_phone ?? '',
  }
}

/** The movement that a circle belongs to, or is itself. */
const ofCircle = (eb: ExpressionBuilder<Schema, 'circles.circle'>, circleId = '') =>
  eb
    .selectFrom('circles.circle as w')
    .select((of) => of.fn.coalesce('w.movement_id', 'w.id').as('movement'))
    .where('w.id', '=', circleId)

export interface MovementAt {
  id: string
  slug: string
  name: string
}

/** The movement of this address, where the actor may see it. */
export function movementAt(db: Db, slug: string): Promise<MovementAt | undefined> {
  return db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name'])
    .where('slug', '=', slug)
    .where('kind', '=', 'movement')
    .executeTakeFirst()
}
