import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { normaliseCode, type PaperCode, paperCodeFrom } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** What opens what somebody sent to who wrote a story: always the same, kept nowhere but as hashes. */
export const reactionCodeOf = (house: Pick<House, 'keyFor'>, reactionId: string): PaperCode =>
  paperCodeFrom(createHmac('sha512', house.keyFor('reaction-code')).update(reactionId).digest())

/** For the rest of this transaction, whoever asks holds this code: what it opens is theirs. */
export async function holdReaction(db: Db, typed: string): Promise<void> {
  await sql`select set_config('kampvuur.reaction', ${normaliseCode(typed)}, true)`.execute(db)
}

/** The private address of what somebody sent. */
export const ownReactionPath = (code: string) => `/react/own/${code}`
