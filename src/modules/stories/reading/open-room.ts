import { type RawBuilder, sql } from 'kysely'
import { thatClosed } from '../../movements/index.ts'

/** Of a publication (`p`, or as it is called there): its movement has not closed this room. Every list and every reader asks it. */
export const roomIsOpen = (publication = 'p'): RawBuilder<boolean> =>
  sql`${sql.ref(`${publication}.movement_id`)} <> all (${thatClosed('stories')})`
