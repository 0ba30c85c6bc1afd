import { expect, test } from 'vitest'
import { freshDatabase } from '../../../tests/support/postgres.ts'
import { withClient } from '../database/server/answer.ts'

test('what a transaction that goes on refers to is not swept, however long ago it was announced', async () => {
  const { superuser } = await freshDatabase()
  const [used, loose] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
  const swept = () =>
    withClient(superuser, async (client) =>
      (await client.query<{ id: string }>('select id from platform.loose_files(10) as id')).rows.map(
        ({ id }) => id,
      ),
    )
  await withClient(superuser, async (client) => {
    await client.query(
      `insert into platform.kept_file (id, announced_at) select id, now() - interval '2 hours' from unnest($1::uuid[]) id`,
      [[used, loose]],
    )
    await client.query('begin')
    await client.query('select platform.use_file($1)', [used])
    expect(await swept()).toEqual([loose])
    await client.query('rollback')
  })
  expect(await swept()).toEqual([used, loose])
})
