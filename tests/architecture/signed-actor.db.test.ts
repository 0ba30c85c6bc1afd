import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf } from '../../src/platform/codes/codes.ts'
import { freshDatabase, type TestDatabase } from '../support/postgres.ts'
import { forged, mina, signIn } from './rules/mina.ts'

// A signed actor is good for one transaction on one connection.

let database: TestDatabase
let superuser: pg.Client
let web: pg.Client
beforeAll(async () => {
  database = await freshDatabase()
  superuser = new pg.Client({ connectionString: database.superuser })
  web = new pg.Client({ connectionString: database.web })
  await Promise.all([superuser.connect(), web.connect()])
})
afterAll(() => Promise.all([superuser.end(), web.end()]))

const current = async (client: pg.Client): Promise<string | null> =>
  (await client.query('select platform.current_person() as id')).rows[0].id
const stated = async (client: pg.Client): Promise<string> =>
  (await client.query("select current_setting('kampvuur.actor') as actor")).rows[0].actor
const state = (client: pg.Client, actor: string, local = true) =>
  client.query("select set_config('kampvuur.actor', $1, $2)", [actor, local])

test('gone with the transaction, and worth nothing in the next', async () => {
  const token = await signIn(superuser, 'of Mina')
  await web.query('begin')
  await web.query('select * from platform.act_as($1)', [token])
  expect(await current(web)).toBe(mina.person)
  const actor = await stated(web)
  await web.query('commit')
  expect(await current(web)).toBeNull()

  await web.query('begin')
  await state(web, actor)
  expect(await current(web)).toBeNull()
  await web.query('rollback')
  await state(web, actor, false)
  expect(await current(web)).toBeNull()
  await web.query('reset kampvuur.actor')
})

test('worth nothing on another connection at the same time', async () => {
  const other = new pg.Client({ connectionString: database.web })
  await other.connect()
  try {
    await Promise.all([web.query('begin'), other.query('begin')])
    await web.query('select * from platform.act_as($1)', [await signIn(superuser, 'of Mina')])
    await state(other, await stated(web))
    expect(await current(web)).toBe(mina.person)
    expect(await current(other)).toBeNull()
    await web.query('rollback')
  } finally {
    await other.end()
  }
})

test('names nobody else: another id, scope or kind is not what was signed', async () => {
  await web.query('begin')
  await web.query('select * from platform.act_as($1)', [await signIn(superuser, 'of Mina')])
  const actor = await stated(web)
  const changes = [
    actor.replace(mina.person, mina.session),
    actor.replace(/^person/, 'seat'),
    actor.replace('|person|#', '|card|#'),
    actor.replace('|#', '|strong#'),
    actor.replace('#', '|#'),
    actor.replace('#', '#0'),
  ]
  for (const changed of changes) {
    expect(changed).not.toBe(actor)
    await state(web, changed)
    const { rows } = await web.query(
      'select platform.current_person() as person, platform.current_seat() as seat, platform.current_scope() as scope',
    )
    expect(rows, changed).toEqual([{ person: null, seat: null, scope: null }])
  }
  await web.query('rollback')
})

test.each([
  ['ended', 'ended_at = now()'],
  ['too old', "ends_at = now() - interval '1 second'"],
])('a session that is %s opens nothing', async (why, change) => {
  const token = await signIn(superuser, why)
  await superuser.query(`update platform.session set ${change} where token_hash = $1`, [hashOf(token)])
  await web.query('begin')
  const { rowCount } = await web.query('select * from platform.act_as($1)', [token])
  expect([rowCount, await current(web)]).toEqual([0, null])
  await web.query('rollback')
})

test.each([
  'select * from platform.signing_key',
  `select platform.actor_signature('${forged}')`,
  'select platform.verified_actor()',
  "select platform.open_person_session(gen_random_uuid(), '', '', '', now())",
  'insert into platform.session (token_hash) values (null)',
  'select token_hash from platform.session',
  'create temporary table person (id uuid)',
  'create schema planted',
  "create function circles.my_circles2() returns int language sql as 'select 1'",
  "create function pg_temp.now() returns int language sql as 'select 1'",
  'alter role current_user superuser',
  "copy people.person to program 'cat'",
  "select pg_read_file('postgresql.conf')",
  'alter table people.person disable row level security',
  'alter policy person_own on people.person using (true)',
])('the web server may not: %s', async (attempt) => {
  await expect(web.query(attempt)).rejects.toThrow(/permission denied|must be (owner|superuser)/)
})

test('another role is not to be had, and giving up one’s own gives nothing', async () => {
  for (const role of ['kampvuur_owner', 'kampvuur_worker', 'kampvuur_auth', 'postgres'])
    await expect(web.query(`set role ${role}`), role).rejects.toThrow(/permission denied|does not exist/)
  await web.query('reset role')
  await web.query('reset session authorization')
  const { rows } = await web.query(
    'select platform.current_person() as person, (select count(*)::int from people.person) as people',
  )
  expect(rows).toEqual([{ person: null, people: 0 }])
})
