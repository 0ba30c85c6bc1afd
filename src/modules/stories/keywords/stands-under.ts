import { sql } from 'kysely'
import type { StandsUnder } from '../../action-teams/index.ts'

/** Whether a story that whoever looks may read stands under a keyword. */
export const storyStandsUnder: StandsUnder = (keyword) =>
  sql<boolean>`exists (select from stories.about a where a.theme_id = ${keyword} and a.published_at is not null)`
