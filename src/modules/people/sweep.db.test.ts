import { expect, test } from 'vitest'
import { connect } from '../../platform/database/connect.ts'
import { sweepSignIns } from './sweep.ts'
import { openWorld } from './testing/world.ts'

test('the sweep takes yesterday’s requests and links and sessions that ended a year ago, and leaves what can still be used', async () => {
  const world = await openWorld({ withJobs: false })
  await world.sql(`insert into people.sign_in_request (id, email, locale, at) values
    (gen_random_uuid(), 'old@example.org', 'nl', now() - interval '2 days'),
    (gen_random_uuid(), 'new@example.org', 'nl', now())`)
  await world.sql(`insert into people.letter_asked (address_key, at) values
    ('\\x01', now() - interval '2 days'), ('\\x02', now())`)
  await world.sql(`insert into auth.verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt") values
    (gen_random_uuid(), 'old', '{}', now() - interval '2 days', now(), now()),
    (gen_random_uuid(), 'new', '{}', now() + interval '1 day', now(), now())`)
  const seat = 'gen_random_uuid(), null'
  await world.sql(`insert into platform.session (token_hash, seat_id, person_id, scope, method, ends_at, ended_at) values
    ('ended long ago', ${seat}, 'room', '', now() + interval '1 year', now() - interval '13 months'),
    ('ran out long ago', ${seat}, 'room', '', now() - interval '13 months', null),
    ('ended', ${seat}, 'room', '', now() + interval '1 year', now() - interval '11 months'),
    ('open', ${seat}, 'room', '', now() + interval '1 year', null)`)
  const worker = connect(world.database.worker, { max: 1 })
  const { house } = world
  await worker.write(undefined, ({ db }) => sweepSignIns.run({ house, db, origin: '', post: async () => {} }))
  await worker.close()
  expect(await world.sql('select email from people.sign_in_request')).toEqual([{ email: 'new@example.org' }])
  expect(await world.sql('select address_key from people.letter_asked')).toEqual([
    { address_key: Buffer.from([2]) },
  ])
  expect(await world.sql('select identifier from auth.verification')).toEqual([{ identifier: 'new' }])
  const sessions = await world.sql<{ token_hash: Buffer }>('select token_hash from platform.session')
  expect(sessions.map((row) => row.token_hash.toString()).toSorted()).toEqual(['ended', 'open'])
  await world.close()
})
