import { sql } from 'kysely'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import { wordSlugOf } from '../circles/index.ts'

/** Ids of the keywords of a movement that are there already; others are left out. */
export async function keywordsThere(db: Db, movementId: string, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return []
  const rows = await db
    .selectFrom('action_teams.theme')
    .select('id')
    .where('movement_id', '=', movementId)
    .where('kind', '=', 'keyword')
    .where('slug', 'in', names.map(wordSlugOf))
    .execute()
  return rows.map(({ id }) => id)
}

/** The same, and those that are not there yet are made, by who takes part in that movement. Their names are everybody's. */
export async function bringKeywords(
  db: Db,
  clock: Clock,
  { movementId, names }: { movementId: string; names: readonly string[] },
): Promise<string[]> {
  if (names.length === 0) return []
  const fresh = names.map(() => clock.id())
  const { rows } = await sql<{ id: string }>`select action_teams.bring_keywords(${movementId}::uuid,
    ${names.map(wordSlugOf)}::text[], ${[...names]}::text[], ${fresh}::uuid[]) as id`.execute(db)
  return rows.map(({ id }) => id)
}
