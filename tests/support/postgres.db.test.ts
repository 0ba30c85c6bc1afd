import { expect, test } from 'vitest'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { dropCopies, freshDatabase, testServer } from './postgres.ts'

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

test('what is over is dropped, and what somebody is still connected to stays', async () => {
  const [over, open] = [await freshDatabase(), await freshDatabase()]
  const names = [over, open].map(({ superuser }) => new URL(superuser).pathname.slice(1))
  const there = () =>
    withClient(testServer(), async (client) => {
      const { rows } = await client.query<{ name: string }>(
        'SELECT datname AS name FROM pg_database WHERE datname = ANY($1)',
        [names],
      )
      return rows.map(({ name }) => name)
    })
  await withClient(open.superuser, async (client) => {
    await client.query('SELECT 1')
    // The server notices a little later that the last connection to the other one is closed.
    while ((await there()).length === 2) await dropCopies()
    expect(await there()).toEqual([names[1]])
  })
})
