import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { normaliseCode, paperCodeFrom } from '../../../../platform/codes/codes.ts'
import type { House } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'

/** What opens an invitation to write along: always the same, kept nowhere but as a hash, and too long to guess. */
export const writerCodeOf = (house: Pick<House, 'keyFor'>, invitation: string): string =>
  paperCodeFrom(createHmac('sha512', house.keyFor('writer-code')).update(invitation).digest()).long

export const writerCodePath = (code: string): string => `/write-along/with/${code}`

/** For the rest of this transaction its holder is who this code was handed to. */
export async function holdWriterCode(db: Db, typed: string): Promise<void> {
  await sql`select set_config('kampvuur.writer_code', ${normaliseCode(typed)}, true)`.execute(db)
}
