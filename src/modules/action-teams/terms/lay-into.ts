import type { Db } from '../../../platform/database/connect.ts'
import { expectOne } from '../../../platform/database/expect-one.ts'
import type { ThemeKind } from '../schema.ts'

interface Laid {
  id: string
  movementId: string
  kind: ThemeKind
}

/**
 * Lays a word or a theme into another of its movement, with what was laid into it before. @return the address of that one; undefined where
 * it does not stand by itself.
 */
export async function layInto(
  db: Db,
  { id, movementId, kind }: Laid,
  into: string,
): Promise<string | undefined> {
  const other = await db
    .selectFrom('action_teams.theme')
    .select(['id', 'slug'])
    .where('id', '=', into)
    .where('id', '<>', id)
    .where('kind', '=', kind)
    .where('movement_id', '=', movementId)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (!other) return undefined
  await db
    .updateTable('action_teams.theme')
    .set({ merged_into: other.id })
    .where('merged_into', '=', id)
    .execute()
  await expectOne(
    db
      .updateTable('action_teams.theme')
      .set({ merged_into: other.id })
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return other.slug
}

/** Takes one out again, where it was laid into that other. */
export const layApart = (db: Db, id: string, from: string) =>
  expectOne(
    db
      .updateTable('action_teams.theme')
      .set({ merged_into: null })
      .where('id', '=', id)
      .where('merged_into', '=', from)
      .executeTakeFirst(),
  )
