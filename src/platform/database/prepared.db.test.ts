import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../tests/support/postgres.ts'
import { connect, type Database } from './connect.ts'
import { prepared } from './prepared.ts'

let database: Database
beforeAll(async () => {
  database = connect((await freshDatabase()).web)
})
afterAll(() => database.close())

test('is built once, and gives each who asks the answer to their own values', async () => {
  let built = 0
  const ask = prepared((_, { a, b }: { a: string; b: string }) => {
    built += 1
    return sql<{ said: string }>`select ${a}::text || ' and ' || ${b} || ' and ' || ${a} || ${'!'} as said`
  })
  const said = await database.read(undefined, async ({ db }) => [
    await ask(db, { a: 'one', b: 'two' }),
    await ask(db, { b: 'four', a: 'three' }),
  ])
  expect(said.flat().map((row) => row.said)).toEqual(['one and two and one!', 'three and four and three!'])
  expect(built).toBe(1)
})
