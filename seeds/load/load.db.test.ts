import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase, testMasterKey } from '../../tests/support/postgres.ts'
import { exampleNetwork } from '../index.ts'
import { keywords } from '../keywords.ts'
import { actionTeams, rubrics, themes } from '../themes.ts'
import { loadExampleNetwork } from './index.ts'

const { circles, people, fires } = exampleNetwork
const now = new Date('2026-11-23T09:00:00Z')
let database: TestDatabase
let superuser: pg.Client
const said: string[] = []

const load = () =>
  loadExampleNetwork({ owner: database.owner, masterKey: testMasterKey, now, say: (line) => said.push(line) })

async function count(table: string): Promise<number> {
  const { rows } = await superuser.query<{ n: number }>(`select count(*)::int as n from ${table}`)
  return rows[0]?.n ?? -1
}

beforeAll(async () => {
  database = await freshDatabase()
  superuser = new pg.Client({ connectionString: database.superuser })
  await superuser.connect()
  // Two processes that start together, and a third that comes later.
  await Promise.all([load(), load()])
  await load()
})
afterAll(() => superuser.end())

test('is laid out once, however many start, and every row of the data is there', async () => {
  expect(said).toHaveLength(1)
  const total = (of: (fire: (typeof fires)[number]) => number) =>
    fires.reduce((sum, fire) => sum + of(fire), 0)
  expect(await count('people.person')).toBe(people.length)
  expect(await count('circles.circle')).toBe(circles.length + fires.length)
  expect(await count('dialogues.dialogue')).toBe(fires.length)
  expect(await count('dialogues.invitation')).toBe(total((fire) => fire.participants.length))
  expect(await count('contributions.contribution')).toBe(total((fire) => fire.contributions.length))
  expect(await count('contributions.contribution_media')).toBe(
    total((fire) => fire.contributions.filter(({ told }) => told).length),
  )
  expect(await count('dialogues.cluster')).toBe(total((fire) => fire.clusters.length))
  expect(await count('contributions.carrier')).toBe(2 * (await count('contributions.owed_answer')))
  expect(await count('action_teams.theme')).toBe(
    themes.length + actionTeams.length + rubrics.length + keywords.length,
  )
  expect(await count('example.persona')).toBe(15)
})
