import { sql } from 'kysely'
import type { House } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { holdShared } from '../code.ts'
import { sharedBehind } from '../own.ts'
import { ownShared, type SharedView } from '../queries.ts'

/** What this code opens; from here on it is theirs in this transaction. @throws Absent */
export async function held({ db, house }: { db: Db; house: House }, code: string): Promise<SharedView> {
  await holdShared(db, code)
  const found = sharedBehind(house, await ownShared(db, house.sealing), code)
  if (!found) throw new Absent()
  return found
}

/** Who looks along begins with it anew. */
export const startsAnew = { step: 'waits', proposal: null, answer: null } as const

/** What is read gets fewer readers, or none, and no name where that is asked. @throws Conflict where it is not read as far */
export async function readByFewer(db: Db, id: string, audience: string, nameless = false): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select stories.narrow_shared(${id}::uuid, ${audience}, ${nameless}) as done`.execute(db)
  if (!rows[0]?.done) throw new Conflict()
}
