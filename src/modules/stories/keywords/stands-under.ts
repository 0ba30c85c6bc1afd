import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { StandsUnder } from '../../action-teams/index.ts'

/** Whether a story that whoever looks may read stands under a keyword. */
export const storyStandsUnder: StandsUnder = (keyword) =>
  sql<boolean>`exists (select from stories.about a where a.theme_id = ${keyword} and a.published_at is not null)`

/** Whether something that everybody may read stands under it, or under what was laid into it: else it has no feed. One query. */
export async function publicUnder(db: Db, keywordId: string): Promise<boolean> {
  const found = await db
    .selectFrom('action_teams.theme as t')
    .innerJoin('stories.about as a', 'a.theme_id', 't.id')
    .select('t.id')
    .where((eb) => eb.or([eb('t.id', '=', keywordId), eb('t.merged_into', '=', keywordId)]))
    .where('a.audience', '=', 'everyone')
    .where('a.published_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
