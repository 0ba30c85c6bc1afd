// Covers: src/platform/database, src/platform/*/migrations, src/modules/*/migrations, tests/drills/support
// Takes: 3 minutes
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withRole } from '../../src/platform/database/server/address.ts'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { runSuite } from '../../tools/test/suite.ts'
import { type OtherPostgres, startDebianPostgres, whyNoDebianPostgres } from './support/debian-postgres.ts'
import { newDataFolder, startHouse } from './support/house.ts'

const missing = whyNoDebianPostgres()
if (missing) console.warn(`Skipped: ${missing}.`)

describe.skipIf(missing)('on Debian’s PostgreSQL 15, through DATABASE_URL', () => {
  let other: OtherPostgres

  beforeAll(async () => {
    other = await startDebianPostgres()
  })
  afterAll(() => other?.stop())

  test('it starts for a superuser, and again', async () => {
    await run('CREATE DATABASE one')
    const DATABASE_URL = withRole(other.superuser, 'postgres', 'drill', 'one')
    await startAndStop(DATABASE_URL)
    await startAndStop(DATABASE_URL)
  })

  test('it starts for an owner that may make roles', async () => {
    await run("CREATE ROLE owner_two LOGIN CREATEROLE PASSWORD 'two'", 'CREATE DATABASE two OWNER owner_two')
    await startAndStop(withRole(other.superuser, 'owner_two', 'two', 'two'))
  })

  test('everything that needs a database passes', async () => {
    const before = process.env.KAMPVUUR_TEST_SERVER
    process.env.KAMPVUUR_TEST_SERVER = other.superuser
    const outcome = await runSuite('database')
    process.env.KAMPVUUR_TEST_SERVER = before
    expect(outcome.failed).toBe(0)
    expect(outcome.passed).toBeGreaterThan(0)
  })

  async function run(...statements: string[]) {
    await withClient(other.superuser, async (client) => {
      for (const sql of statements) await client.query(sql)
    })
  }
})

async function startAndStop(DATABASE_URL: string): Promise<void> {
  const key = '07'.repeat(32)
  const env = { DATABASE_URL, KAMPVUUR_MASTER_KEY: key, KAMPVUUR_EXAMPLE: 'yes' }
  const house = await startHouse(newDataFolder(), { script: 'src/main.ts', env })
  await house.ready()
  expect((await fetch(`${house.base}/demo`)).status).toBe(200)
  house.signal('SIGINT')
  expect(await house.ended()).toBe(0)
}
