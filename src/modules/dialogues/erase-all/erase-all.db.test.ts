import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { oneAfterTheOther } from '../../../../tests/support/one-after-the-other.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { speak } from '../../contributions/index.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let app: TestApplication
let fire: TestFire
let person = ''
let seat = ''
let mina: Browserless
let card: Browserless
let said: string[] = []
let needs = ''
let name = ''
let email = ''
let number = 0
beforeAll(async () => {
  app = await startTestApplication()
})
afterAll(() => app.close())
beforeEach(async () => {
  number += 1
  name = `Minarva Zonderling ${number}`
  email = `minarva-${number}@voorbeeld.example`
  said = [`Ik wil sleutel ${number} zelf.`, `De soep was ${number} keer koud.`]
  needs = `Ik zit graag bij deur ${number}`
  fire = await makeFire(app)
  person = await makePerson(app, name, email)
  seat = await fire.seat(name, { personId: person })
  await invited(seat)
  for (const [i, words] of said.entries()) await fire.say(seat, words, i === 0 ? 'everyone' : null)
  mina = await app.as(person)
  card = await fire.sitting(seat)
})

/** With an address and needs, sealed as the application seals them. */
async function invited(id: string) {
  const { house } = app.app
  const [row] = await app.sql<{ key: string }>(
    'select sealing_key_id as key from circles.seat where id = $1',
    [id],
  )
  const seal = (text: string) =>
    house.database.write(undefined, ({ db }) => house.sealing.seal(db, row?.key ?? '', text))
  await app.sql(
    'insert into dialogues.invitation (seat_id, dialogue_id, email, needs) values ($1, $2, $3, $4)',
    [id, fire.dialogueId, await seal(email), await seal(needs)],
  )
  await app.sql("insert into circles.seat_hat (seat_id, hat) values ($1, 'client')", [id])
  await app.sql(
    'insert into auth.passkey (id, name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp") values ($1, $2, $3, $4, $5, 0, $6, false)',
    [randomUUID(), `sleutel van ${name}`, 'k', person, randomUUID(), 'singleDevice'],
  )
  await app.sql("insert into platform.example_mail (recipient, subject, body) values ($1, 'Dag', $2)", [
    email,
    name,
  ])
}

async function eraseAll(browser: Browserless, base: string) {
  await browser.get(`${base}/erase-all/sure`)
  await browser.submit({ sure: 'yes' })
}

/** Every row of every table in which this stands, in clear or under a key that still opens. */
async function whereStands(text: string): Promise<string[]> {
  const tables = await app.sql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`,
  )
  const found: string[] = []
  for (const table of tables) {
    const rows = await app.sql(
      `select 1 from ${table.name} t where position($1 in t::text) > 0 or position($2 in t::text) > 0 limit 1`,
      [text, Buffer.from(text).toString('hex')],
    )
    if (rows.length > 0) found.push(table.name)
  }
  return found
}

/** Everything sealed that any key still opens. */
async function opened(): Promise<string> {
  const { sealing } = app.app.house
  const rows = await app.sql<{ id: string; wrapped: Buffer | null; sealed: Buffer }>(
    `select k.id, k.wrapped, v.body as sealed from platform.sealing_key k
       join contributions.contribution_version v on v.sealing_key_id = k.id where octet_length(v.body) > 0
     union all select k.id, k.wrapped, x from circles.seat s join platform.sealing_key k on k.id = s.sealing_key_id
       join dialogues.invitation i on i.seat_id = s.id cross join lateral (values (i.email), (i.needs)) v (x)
       where x is not null`,
  )
  return rows.map(({ id, wrapped, sealed }) => sealing.open(id, wrapped, sealed) ?? '').join('\n')
}

const broken = () => app.sql('select chain from platform.audit_verify() where broken_at is not null')
const people = () => app.sql('select id from people.person where id = $1', [person])

test('asks twice, says what stays, and does nothing without a clear yes', async () => {
  await mina.get('/mine/erase-all')
  for (const told of [
    'Dat er iets gewist is, en wanneer.',
    'Post en mail die al weg is.',
    'Neem eerst alles mee',
  ])
    expect(mina.text()).toContain(told)
  await mina.get('/mine/erase-all/sure')
  await mina.submit({})
  expect(mina.status).toBe(422)
  expect(mina.text()).toContain('Er is nog niets gewist')
  expect(await people()).toHaveLength(1)
})

test('nothing that names her or that she said is left anywhere in the database', async () => {
  expect(await whereStands(email)).not.toEqual([])
  expect(await opened()).toContain(needs)
  await eraseAll(mina, '/mine')
  expect(mina.text()).toContain('Alles van jou is gewist.')
  await app.app.drained()
  for (const text of [name, email, needs, ...said])
    expect({ text, in: await whereStands(text) }).toEqual({ text, in: [] })
  const left = await opened()
  for (const text of [email, needs]) expect(left).not.toContain(text)
  expect(await people()).toEqual([])
  for (const browser of [mina, card]) {
    const path = browser === mina ? '/mine' : '/card'
    await browser.get(path)
    expect(browser.path === path && browser.status === 200).toBe(false)
  }
  expect(await broken()).toEqual([])
})

test('that something was erased stays, and the keeper finds somebody in her place and a notice', async () => {
  await eraseAll(mina, '/mine')
  const log = await app.sql(
    "select did, thing from platform.audit_entry where action = 'dialogues.erase-all-of-me' and actor = $1 order by thing",
    [`person:${person}`],
  )
  expect(log).toEqual([
    { did: 'delete', thing: 'contribution' },
    { did: 'delete', thing: 'contribution' },
    { did: 'delete', thing: 'person' },
  ])
  await fire.keeper.get(`/dialogues/${fire.dialogueId}/harvest`)
  expect(fire.keeper.status).toBe(200)
  expect(fire.keeper.text()).not.toContain(said[0])
  await fire.keeper.get(`/dialogues/${fire.dialogueId}/people`)
  expect(fire.keeper.status).toBe(200)
  expect(fire.keeper.text()).not.toContain(name)
})

test('with a card only what that seat holds goes; the account and her other places stay', async () => {
  const house = await makeSeat(app, fire.organisationId, person)
  await eraseAll(card, '/card')
  expect(card.text()).toContain('Alles van jou is gewist.')
  expect(await people()).toHaveLength(1)
  expect(await app.sql('select id from circles.seat where person_id = $1', [person])).toEqual([{ id: house }])
  expect(await app.sql('select name, person_id from circles.seat where id = $1', [seat])).toEqual([
    { name: '', person_id: null },
  ])
  expect(await opened()).not.toContain(needs)
})

test('cut off in between, everything is as it was; pressed again, everything goes', async () => {
  const holder = new pg.Client({ connectionString: app.database.superuser })
  holder.on('error', () => {})
  await holder.connect()
  await holder.query('begin')
  // The person is forgotten last: by then the words and the seat are gone in that transaction.
  await holder.query('select from auth.passkey where "userId" = $1 for update', [person])
  const erasing = eraseAll(mina, '/mine').catch(() => {})
  await sleep(1500)
  const killed = await app.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
  )
  expect(killed.length).toBe(1)
  await erasing
  await holder.query('rollback')
  await holder.end()
  expect(await people()).toHaveLength(1)
  expect(await opened()).toContain(said[0])
  expect(await broken()).toEqual([])
  await eraseAll(mina, '/mine')
  expect(await people()).toEqual([])
  expect(await whereStands(name)).toEqual([])
  expect(await broken()).toEqual([])
})

test('who speaks from that seat in the same moment is told that it is gone', async () => {
  const { house } = app.app
  const asking = { token: card.cookie('kampvuur_seat'), requestId: 'test' }
  const [erased, spoken] = await oneAfterTheOther(
    app,
    { table: 'circles.seat', id: seat },
    () => eraseAll(mina, '/mine'),
    () => speak.execute(house, asking, { words: 'Nog iets' }),
  )
  expect([erased.status, spoken]).toEqual(['fulfilled', { status: 'rejected', reason: expect.any(Absent) }])
})

test('nobody erases another by a key that is made up to be gone', async () => {
  await expect(
    app.app.house.database.write(undefined, ({ db }) =>
      db
        .insertInto('platform.sealing_key')
        .values({ id: person, wrapped: null, erased_at: new Date() } as never)
        .execute(),
    ),
  ).rejects.toThrow()
  expect(await people()).toHaveLength(1)
})

test('the keys go on the list that travels with backups, and the person among them', async () => {
  await eraseAll(mina, '/mine')
  const gone = await app.sql<{ id: string }>(
    'select id from platform.sealing_key where erased_at is not null and id = $1',
    [person],
  )
  expect(gone).toEqual([{ id: person }])
  // As a return of an older copy does it: the row is there again, and the list erases it anew.
  await app.sql('insert into people.person (id, name, email) values ($1, $2, $3)', [person, name, email])
  await app.sql('select platform.erase_keys(array[$1::uuid])', [person])
  expect(await people()).toEqual([])
})
