import { expect, test } from 'vitest'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { freshDatabase } from './postgres.ts'

test('every test gets a migrated database of its own, which other roles cannot enter', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  const done = await withClient(one.owner, (client) => client.query('SELECT FROM migrations.done'))
  expect(done.rowCount).toBeGreaterThan(0)
  const url = new URL(one.web)
  url.pathname = new URL(other.web).pathname
  await expect(withClient(url.href, (client) => client.query('SELECT 1'))).rejects.toThrow(
    /permission denied/,
  )
})
