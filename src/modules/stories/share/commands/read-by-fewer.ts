import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'

/** Who looks along begins with it anew. */
export const startsAnew = {
  step: 'waits',
  proposal: null,
  answer: null,
  question: null,
  reply: null,
} as const

/** What is read gets fewer readers, or none, and no name where that is asked. @throws Conflict where it is not read as far */
export async function readByFewer(db: Db, id: string, audience: string, nameless = false): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select stories.narrow_shared(${id}::uuid, ${audience}, ${nameless}) as done`.execute(db)
  if (!rows[0]?.done) throw new Conflict()
}
