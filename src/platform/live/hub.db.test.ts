import pino from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../tests/support/application.ts'
import { LiveHub } from './hub.ts'

let house: TestApplication

beforeAll(async () => {
  house = await startTestApplication()
  // Rights are also asked every minute: what is seen here comes of something else.
  vi.useFakeTimers({ toFake: ['setInterval'] })
})

afterAll(async () => {
  vi.useRealTimers()
  await house.close()
})

const listening = async () =>
  (
    await house.sql(
      "select from pg_stat_activity where datname = current_database() and application_name = 'kampvuur live'",
    )
  ).length

test('it listens from the first screen on, and who lost the right before it did is told so', async () => {
  const hub = new LiveHub({ address: house.database.web, log: pino({ enabled: false }) })
  expect(await listening()).toBe(0)
  const answers: (string | null)[] = ['came', null]
  const screen = await hub.open({
    topic: 'fire',
    sessionId: null,
    alike: null,
    audience: async () => answers.shift() ?? null,
    look: async () => ({ audience: 'came', pieces: [] }),
  })
  expect(await new Response(screen.body).text()).toContain('event: over')
  expect(await listening()).toBe(1)
  await hub.close()
})
