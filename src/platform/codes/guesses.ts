import { createHmac, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../database/connect.ts'
import { TooManyGuesses } from '../errors/errors.ts'

/** Failed guesses are what is limited, not visits: a whole home may share one address. */
export interface Guesses {
  /**
   * Counts a guess, then looks whether it is right: of many at once no more are looked at than may fail. Taken off again unless
   * `look` says that it failed. Who comes while as many as may fail are being looked at waits for them.
   * @throws TooManyGuesses when too many guesses about any of these failed within the window; then nothing is looked at.
   */
  counting<T>(about: readonly Guess[], look: (failed: () => void) => Promise<T>): Promise<T>
}

export interface Guess {
  /** What is being guessed at, or from where: an address, a card's code, an e-mail address. */
  at: string
  /** Failures allowed per quarter of an hour. */
  allowed: number
}

/** How long somebody waits for those before them, in milliseconds, and how often they look. */
const [longest, pause] = [20_000, 50]

/** @param key keys the stored hashes, so that the table tells nothing about addresses or codes. */
export function guessesIn(database: Database, key: Buffer): Guesses {
  const hidden = (at: string) => createHmac('sha256', key).update(at).digest()

  const begin = (attempt: string, about: readonly Guess[]) =>
    database.write(undefined, async ({ db }) => {
      const { rows } = await sql<{ how: 'counted' | 'waits' | 'too many' }>`
        select platform.begin_guess(${attempt}::uuid, ${about.map(({ at }) => hidden(at))}::bytea[],
          ${about.map(({ allowed }) => allowed)}::integer[]) as how`.execute(db)
      return rows[0]?.how ?? 'too many'
    })

  const end = (attempt: string, failed: boolean) =>
    database.write(undefined, ({ db }) =>
      sql`select platform.end_guess(${attempt}::uuid, ${failed})`.execute(db),
    )

  return {
    async counting(about, look) {
      const attempt = randomUUID()
      let how = await begin(attempt, about)
      for (let waited = 0; how === 'waits' && waited < longest; waited += pause) {
        await sleep(pause)
        how = await begin(attempt, about)
      }
      if (how !== 'counted') throw new TooManyGuesses()
      let failed = false
      try {
        return await look(() => {
          failed = true
        })
      } finally {
        await end(attempt, failed)
      }
    },
  }
}
