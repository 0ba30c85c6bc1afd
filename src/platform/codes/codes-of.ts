import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { House } from '../commands/command.ts'
import type { Db } from '../database/connect.ts'
import { hashOf, normaliseCode, type PaperCode, paperCodeFrom } from './codes.ts'

type Keys = Pick<House, 'keyFor'>

/** The codes of one kind of thing: whoever holds the code of one comes back to it without an account. */
export interface CodesOf {
  /** Always the same for the same thing, so that a letter or a page can hold it again. Kept nowhere but as hashes. */
  of(house: Keys, id: string): PaperCode
  /** What is kept of it, as the columns are called. */
  hashesOf(house: Keys, id: string): { long_hash: Buffer; short_hash: Buffer }
  /** For the rest of this transaction, whoever asks holds this code: what it opens is theirs. */
  hold(db: Db, typed: string): Promise<void>
  /** That of these things which a code opens, the long one or the one that is typed. */
  behind<Thing extends { id: string }>(house: Keys, some: readonly Thing[], typed: string): Thing | undefined
}

interface Kind {
  /** The label of the key they are made with. */
  key: string
  /** The setting in which the database looks for the code that is held. */
  heldIn: `kampvuur.${string}`
}

/** A code is made of the id of its thing, with a key of its kind. */
export function codesOf({ key, heldIn }: Kind): CodesOf {
  const of = (house: Keys, id: string) =>
    paperCodeFrom(createHmac('sha512', house.keyFor(key)).update(id).digest())
  return {
    of,
    hashesOf(house, id) {
      const { long, short } = of(house, id)
      return { long_hash: hashOf(long), short_hash: hashOf(short) }
    },
    async hold(db, typed) {
      await sql`select set_config(${heldIn}, ${normaliseCode(typed)}, true)`.execute(db)
    },
    behind(house, some, typed) {
      const code = normaliseCode(typed)
      return some.find(({ id }) => Object.values(of(house, id)).includes(code))
    },
  }
}
