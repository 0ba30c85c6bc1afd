import { type RawBuilder, sql } from 'kysely'
import { thatClosed } from '../../movements/index.ts'

/**
 * Of a publication (`p`, or as it is called there): its movement has not closed this room. Every list and every reader asks it.
 * Within `coalesce`, of which PostgreSQL guesses nothing: of the bare question, in a house of few movements, it guesses that nothing is
 * left, and sorts all stories to find the ten latest.
 */
export const roomIsOpen = (publication = 'p'): RawBuilder<boolean> =>
  sql`coalesce(${sql.ref(`${publication}.movement_id`)} <> all (${thatClosed('stories')}), true)`
