import type { Db } from '../../platform/database/connect.ts'
import type { Entry } from '../circles/rows.ts'
import type { HostFlags } from './flags.ts'

/**
 * Every page names somebody to call. Circles that name nobody yet name this host, when a number was given.
 * @returns the circles that do so now.
 */
export async function nameContact(
  db: Db,
  { name, phone }: HostFlags,
  circles: readonly Entry[],
): Promise<Entry[]> {
  if (!phone) return []
  const changed = await db
    .updateTable('circles.circle')
    .set((e) => ({ contact_name: name, contact_phone: phone, version: e('version', '+', 1) }))
    .where(
      'id',
      'in',
      circles.map(({ id }) => id),
    )
    .where('contact_name', 'is', null)
    .returning('id')
    .execute()
  return circles.filter((circle) => changed.some(({ id }) => id === circle.id))
}
