import type { Db } from '../../../platform/database/connect.ts'

/** What the circles of a programme are called, for who may see them. One query. */
export async function namesOf(
  db: Db,
  ids: readonly (string | null)[],
): Promise<Map<string, { slug: string; name: string }>> {
  const asked = ids.filter((id) => id !== null)
  if (asked.length === 0) return new Map()
  const rows = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name'])
    .where('id', 'in', [...new Set(asked)])
    .execute()
  return new Map(rows.map(({ id, ...circle }) => [id, circle]))
}
