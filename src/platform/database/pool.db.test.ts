import { expect, test } from 'vitest'
import { testServer } from '../../../tests/support/postgres.ts'
import { openPool } from './pool.ts'
import { withClient } from './server/answer.ts'

test('a connection that is cut while it is used fails its query and nothing else', async () => {
  const pool = openPool({ connectionString: testServer(), max: 1 })
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const slow = client.query('SELECT pg_sleep(60)')
  await Promise.all([
    expect(slow).rejects.toThrow(/terminating connection/),
    withClient(testServer(), (other) => other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])),
  ])
  client.release(true)
  expect((await pool.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }])
  await pool.end()
})
