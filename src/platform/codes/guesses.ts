import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../database/connect.ts'
import { TooManyGuesses } from '../errors/errors.ts'

/** Failed guesses are what is limited, not visits: a whole home may share one address. */
export interface Guesses {
  /** @throws TooManyGuesses when too many guesses about any of these failed within the window. */
  check(...about: Guess[]): Promise<void>
  failed(...about: Guess[]): Promise<void>
}

export interface Guess {
  /** What is being guessed at, or from where: an address, a card's code, an e-mail address. */
  at: string
  /** Failures allowed per quarter of an hour. */
  allowed: number
}

const window = sql<Date>`now() - interval '15 minutes'`

/** @param key keys the stored hashes, so that the table tells nothing about addresses or codes. */
export function guessesIn(database: Database, key: Buffer): Guesses {
  const hidden = (at: string) => createHmac('sha256', key).update(at).digest()
  return {
    async check(...about) {
      const counts = await database.read(undefined, ({ db }) =>
        Promise.all(
          about.map(({ at }) =>
            db
              .selectFrom('platform.failed_guess')
              .select((e) => e.fn.countAll<string>().as('count'))
              .where('key', '=', hidden(at))
              .where('at', '>', window)
              .executeTakeFirstOrThrow(),
          ),
        ),
      )
      if (counts.some(({ count }, i) => Number(count) >= (about[i]?.allowed ?? 0))) throw new TooManyGuesses()
    },
    async failed(...about) {
      await database.write(undefined, ({ db }) =>
        db
          .insertInto('platform.failed_guess')
          .values(about.map(({ at }) => ({ key: hidden(at) })))
          .execute(),
      )
    },
  }
}
