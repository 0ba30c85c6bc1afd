import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { hashOf, normaliseCode, paperCodeFrom } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** What opens the story for somebody who is told of in it: always the same, so that its writer can hand it on again. */
export const toldCodeOf = (house: Pick<House, 'keyFor'>, toldId: string): string =>
  paperCodeFrom(createHmac('sha512', house.keyFor('told-of-code')).update(toldId).digest()).long

export const toldCodeHash = (house: Pick<House, 'keyFor'>, toldId: string): Buffer =>
  hashOf(toldCodeOf(house, toldId))

/** For the rest of this transaction its holder is who this code was handed to. */
export async function holdCode(db: Db, typed: string): Promise<void> {
  await sql`select set_config('kampvuur.told_of', ${normaliseCode(typed)}, true)`.execute(db)
}
