import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { normaliseCode, type PaperCode, paperCodeFrom } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** The code of a sign-up: always the same one, so that a letter can hold it again. Kept nowhere but as a hash. */
export const codeOf = (house: Pick<House, 'keyFor'>, signUpId: string): PaperCode =>
  paperCodeFrom(createHmac('sha512', house.keyFor('sign-up-code')).update(signUpId).digest())

export const codeLengths = { typed: 10, scanned: 26 } as const

export const hasForm = (code: string) =>
  code.length === codeLengths.typed || code.length === codeLengths.scanned

/** For the rest of this transaction, whoever asks holds this code: what it opens is theirs. */
export async function holdCode(db: Db, typed: string): Promise<void> {
  await sql`select set_config('kampvuur.sign_up', ${normaliseCode(typed)}, true)`.execute(db)
}

/** The same for all of these sign-ups, whose codes the house makes anew. */
export async function holdCodesOf(
  db: Db,
  house: Pick<House, 'keyFor'>,
  signUpIds: readonly string[],
): Promise<void> {
  const codes = signUpIds.map((id) => codeOf(house, id).long)
  await sql`select set_config('kampvuur.sign_up', ${codes.join(' ')}, true)`.execute(db)
}
