import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { mailable } from '../../../platform/mail/index.ts'
import type { FactContext } from '../../../platform/outbox/facts.ts'

/** More letters than this within a quarter of an hour would be somebody pestering, not somebody in a hurry. */
const allowed = 5

/**
 * Counts a letter with a link, in the handler of the fact that asks for it: each asking counts once, however often the
 * post must be tried. Every kind counts apart, so that nobody can keep an invitation away by asking for links.
 * @param kind of the letter.
 * @returns false when this address was asked too many just now; then it gets none and nothing is counted.
 */
export async function countLetter(
  { db, house }: Pick<FactContext, 'db' | 'house'>,
  kind: string,
  email: string,
): Promise<boolean> {
  const key = createHmac('sha256', house.keyFor('letter-asked'))
    .update(`${kind} ${mailable(email).toLowerCase()}`)
    .digest()
  // Facts are told side by side: the next about this address waits until this one counts.
  await sql`select pg_advisory_xact_lock(hashtextextended(${key.toString('hex')}, 0))`.execute(db)
  const { count } = await db
    .selectFrom('people.letter_asked')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('address_key', '=', key)
    .where('at', '>', sql<Date>`now() - interval '15 minutes'`)
    .executeTakeFirstOrThrow()
  if (Number(count) >= allowed) return false
  await db.insertInto('people.letter_asked').values({ address_key: key }).execute()
  return true
}
