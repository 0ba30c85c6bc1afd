import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { settleFewest } from './settle.ts'
import { certain, type HowMany } from './steps.ts'

let database: TestDatabase
let owner: pg.Client
beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.owner })
  await owner.connect()
})
afterAll(() => owner.end())

/** The words for nobody up to eighty people, in forty groups. */
async function told(): Promise<{ about: string; people: number; word: HowMany }[]> {
  const { rows } = await owner.query(
    `select about::text, people, platform.how_many(about::text, people, 5) as word
     from generate_series(1, 120) about, generate_series(0, 80) people order by about, people`,
  )
  return rows
}

describe('the word for so many people', () => {
  test('gives away what is certain and no more, and what is certain is true', async () => {
    for (const { people, word } of await told()) {
      const { least, most } = certain(word, 5)
      expect(people).toBeGreaterThanOrEqual(least)
      expect(people).toBeLessThanOrEqual(most)
    }
  })

  test('changes at every number where it may, and not at the same for everything', async () => {
    const lines = new Map<string, Set<number>>()
    const rows = await told()
    for (const [i, { about, people, word }] of rows.entries())
      if (people > 0 && rows[i - 1]?.about === about && rows[i - 1]?.word !== word)
        lines.set(word, (lines.get(word) ?? new Set()).add(people))
    expect([...(lines.get('some') ?? [])].toSorted((a, b) => a - b)).toEqual([5, 6, 7, 8, 9, 10, 11])
    expect([...(lines.get('many') ?? [])].toSorted((a, b) => a - b)).toEqual([25, 26, 27, 28, 29, 30, 31])
  })

  test('asked again it is the same', async () => {
    expect(await told()).toEqual(await told())
  })

  test.each(['web', 'worker', 'auth'] as const)('the %s role cannot choose the number', async (role) => {
    const client = new pg.Client({ connectionString: database[role] })
    await client.connect()
    for (const attempt of [
      "platform.how_many('x', 7, 5)",
      "platform.chance('x', 7)",
      '* from platform.small_world',
    ])
      await expect(client.query(`select ${attempt}`), attempt).rejects.toThrow(/permission denied/)
    await client.end()
  })
})

describe('under how many people', () => {
  const fewest = async () => (await owner.query('select platform.fewest() as n')).rows[0].n

  test('five, or what the house says from its first start on, in fives; a change waits for the next quarter', async () => {
    expect(await fewest()).toBe(5)
    await settleFewest(database.owner, 8)
    expect(await fewest()).toBe(10)
    await settleFewest(database.owner, 12)
    expect(await fewest()).toBe(10)
    const { rows } = await owner.query(
      "select holds_from > now() as ahead, holds_from = date_trunc('quarter', holds_from)::date as first, fewest from platform.small_world order by 1",
    )
    expect(rows).toEqual([
      { ahead: false, first: true, fewest: 8 },
      { ahead: true, first: true, fewest: 12 },
    ])
  })

  test('a number of one’s own is the house’s at least', async () => {
    const under = async (least: number) =>
      (
        await owner.query(
          "select platform.how_many('x', 9, $1) as word, platform.how_many('x', 80, $1) as all",
          [least],
        )
      ).rows[0]
    expect(await under(5)).toEqual({ word: 'few', all: 'many' })
    expect(await under(81)).toEqual({ word: 'few', all: 'few' })
  })

  test('never under five', async () => {
    await expect(settleFewest(database.owner, 4)).rejects.toThrow(/check constraint/)
  })
})
