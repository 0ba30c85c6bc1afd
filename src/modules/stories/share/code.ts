import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { normaliseCode, type PaperCode, paperCodeFrom } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** What opens what somebody shared: always the same, kept nowhere but as hashes. */
export const sharedCodeOf = (house: Pick<House, 'keyFor'>, sharedId: string): PaperCode =>
  paperCodeFrom(createHmac('sha512', house.keyFor('share-code')).update(sharedId).digest())

/** Of the code that is typed and the one in the address. */
export const sharedCodeLengths = [10, 26]

/** For the rest of this transaction, whoever asks holds this code: what it opens is theirs. */
export async function holdShared(db: Db, typed: string): Promise<void> {
  await sql`select set_config('kampvuur.shared', ${normaliseCode(typed)}, true)`.execute(db)
}

/** The private address of what somebody shared. */
export const ownSharedPath = (code: string) => `/share/own/${code}`
