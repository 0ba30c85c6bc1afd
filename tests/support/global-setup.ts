import { startTestServer } from './test-server.ts'

/** Vitest's global setup: one database server for the whole run, unless `npm test` has started one already. */
export default async function setup() {
  if (process.env.KAMPVUUR_TEST_SERVER) return
  const server = await startTestServer({ autovacuum: false })
  process.env.KAMPVUUR_TEST_SERVER = server.superuser
  return server.stop
}
