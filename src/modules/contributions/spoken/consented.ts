import { type ConsentNeed, consent, enough } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** Taken onward as a theme, words are worked with apart from the conversation in which they were said. */
export const themeWork = consent('theme-work', 'organisation')

/** The words that are allowed as far as a need asks, among those the actor may know of, as a subquery of their ids. */
export const wordsAllowed = (db: Db, need: ConsentNeed) =>
  db
    .selectFrom('contributions.allowed as a')
    .select('a.contribution_id')
    .where('a.purpose', '=', need.purpose)
    .where('a.audience', 'in', enough(need))
