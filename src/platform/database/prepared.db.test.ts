import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../tests/support/postgres.ts'
import { connect, type Database } from './connect.ts'
import { prepared, preparedInShapes } from './prepared.ts'

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

test('a query of which parts come and go is built once for each shape', async () => {
  let built = 0
  const ask = preparedInShapes(
    (_, { a, b }: { a: string; b?: string | undefined }, { times }: { times: number }) => {
      built += 1
      const said = b === undefined ? sql`${a}::text` : sql`${a}::text || ${b}::text`
      return sql<{ said: string }>`select repeat(${said}, ${sql.lit(times)}) as said`
    },
  )
  const said = await database.read(undefined, async ({ db }) => [
    await ask(db, { a: 'one' }, { times: 1 }),
    await ask(db, { a: 'two', b: undefined }, { times: 1 }),
    await ask(db, { a: 'three', b: 'four' }, { times: 1 }),
    await ask(db, { b: 'six', a: 'five' }, { times: 1 }),
    await ask(db, { a: 'seven' }, { times: 2 }),
  ])
  expect(said.flat().map((row) => row.said)).toEqual(['one', 'two', 'threefour', 'fivesix', 'sevenseven'])
  expect(built).toBe(3)
})
