import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { connect, type Database } from '../database/connect.ts'
import { TooManyGuesses } from '../errors/errors.ts'
import { type Guesses, guessesIn } from './guesses.ts'

let fresh: TestDatabase
let database: Database
let guesses: Guesses
beforeAll(async () => {
  fresh = await freshDatabase()
  database = connect(fresh.web, { max: 4 })
})
afterAll(() => database.close())

let home = ''
beforeEach(() => {
  home = crypto.randomUUID()
  guesses = guessesIn(database, Buffer.alloc(32, 7))
})

/** Sixty at once, as by a program; how many were looked at, and what became of them. */
async function sixty(wrong: (i: number) => boolean, allowed = 5) {
  let looked = 0
  const ended = await Promise.allSettled(
    Array.from({ length: 60 }, (_, i) =>
      guesses.counting([{ at: home, allowed }], async (failed) => {
        looked += 1
        await database.ping()
        if (wrong(i)) failed()
      }),
    ),
  )
  const refused = ended.filter((end) => end.status === 'rejected')
  for (const { reason } of refused) expect(reason).toBeInstanceOf(TooManyGuesses)
  return { looked, refused: refused.length }
}

test('of sixty wrong ones at once no more are looked at than are allowed', async () => {
  expect(await sixty(() => true)).toEqual({ looked: 5, refused: 55 })
})

test('sixty right ones at once all come in, from one address too', async () => {
  expect(await sixty(() => false)).toEqual({ looked: 60, refused: 0 })
  expect(await sixty((i) => i < 4)).toEqual({ looked: 60, refused: 0 })
})

test('what breaks is not counted, and what is counted about one thing is not about another', async () => {
  const broken = guesses.counting([{ at: home, allowed: 1 }], () => Promise.reject(new Error('broken')))
  await expect(broken).rejects.toThrow('broken')
  await guesses.counting([{ at: home, allowed: 1 }], async (failed) => failed())
  expect(await sixty(() => false, 1)).toEqual({ looked: 0, refused: 60 })
  const both = [
    { at: 'elsewhere', allowed: 1 },
    { at: home, allowed: 1 },
  ]
  await expect(guesses.counting(both, async () => 'in')).rejects.toBeInstanceOf(TooManyGuesses)
  // Refused for the one it is not counted at the other.
  await expect(guesses.counting(both.slice(0, 1), async () => 'in')).resolves.toBe('in')
})
