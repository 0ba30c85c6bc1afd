import type { Db } from '../../platform/database/connect.ts'
import type { Movement } from '../../platform/web/server.ts'

/** The movement of this name, else the one whose house this is: its name leads, its contact stands on every page. */
export async function movementOf(db: Db, slug = ''): Promise<Movement> {
  const row = await db
    .selectFrom('circles.circle')
    .select(['name', 'contact_name', 'contact_phone'])
    .where('kind', '=', 'movement')
    .where('parent_id', 'is', null)
    .orderBy((eb) => eb('slug', '=', slug), 'desc')
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
