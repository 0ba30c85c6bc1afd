import { sql } from 'kysely'
import { codesOf } from '../../../platform/codes/codes-of.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'

const heldIn = 'kampvuur.sign_up'

/** Codes of sign-ups, so that a letter can hold one again. */
export const signUpCodes = codesOf({ key: 'sign-up-code', heldIn })
export const { of: codeOf, hold: holdCode } = signUpCodes

/** Holds those of all of these sign-ups, which the house makes anew. */
export async function holdCodesOf(
  db: Db,
  house: Pick<House, 'keyFor'>,
  signUpIds: readonly string[],
): Promise<void> {
  const codes = signUpIds.map((id) => codeOf(house, id).long)
  await sql`select set_config(${heldIn}, ${codes.join(' ')}, true)`.execute(db)
}
