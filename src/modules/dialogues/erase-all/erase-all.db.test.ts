// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
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
import { everyDeed } from './testing/every-deed.ts'
import { opened, whereStands } from './testing/where-stands.ts'
import { withAccount } from './testing/with-account.ts'

let app: TestApplication
let fire: TestFire
let person = ''
let seat = ''
let mina: Browserless
let card: Browserless
let said: string[] = []
let name = ''
let email = ''
let phone = ''
let number = 0
beforeAll(async () => {
  app = await startTestApplication()
})
afterAll(() => app.close())
beforeEach(async () => {
  number += 1
  name = `Minarva Zonderling ${number}`
  email = `minarva-${number}@voorbeeld.example`
  phone = `06 00 00 01 ${10 + number}`
  said = [`${name} wil de sleutel.`, `${name} vond de soep koud.`]
  fire = await makeFire(app)
  person = await makePerson(app, name, email)
  seat = await fire.seat(name, { personId: person, role: 'initiator' })
  await everyDeed(app, fire, { seat, name, email, phone })
  await withAccount(app, person, { seat, name, email, phone })
  mina = await app.as(person)
  card = await fire.sitting(seat)
})

async function nowhere(...texts: string[]) {
  const left = await open()
  for (const text of texts) {
    expect({ text, in: await whereStands(app, text) }).toEqual({ text, in: [] })
    expect(left).not.toContain(text)
  }
}

async function eraseAll(browser: Browserless, base: string) {
  await browser.get(`${base}/erase-all/sure`)
  await browser.submit({ sure: 'yes' })
}

/** Everything that a key still opens. */
const open = async () => (await opened(app)).map(({ text }) => text).join('\n')

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
  for (const text of [name, email, phone])
    expect({ text, in: await whereStands(app, text) }).not.toEqual({ text, in: [] })
  const before = await open()
  for (const text of [name, email, ...said]) expect(before).toContain(text)
  await eraseAll(mina, '/mine')
  expect(mina.text()).toContain('Alles van jou is gewist.')
  await app.app.drained()
  await nowhere(name, email, phone, ...said)
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
  await makeSeat(app, fire.organisationId, person)
  const elsewhere = () =>
    app.sql('select id from circles.seat where person_id = $1 and id <> $2 order by id', [person, seat])
  const before = await elsewhere()
  expect(before).toHaveLength(3)
  expect(await open()).toContain(said[1])
  await eraseAll(card, '/card')
  expect(card.text()).toContain('Alles van jou is gewist.')
  expect(await people()).toHaveLength(1)
  expect(await elsewhere()).toEqual(before)
  expect(await app.sql('select name, person_id from circles.seat where id = $1', [seat])).toEqual([
    { name: '', person_id: null },
  ])
  expect(await open()).not.toContain(said[1])
})

test('with a card and no account nothing that names her is left either', async () => {
  const called = `Zonneke Kaartje ${number}`
  const somebody = {
    name: called,
    email: `zonneke-${number}@voorbeeld.example`,
    phone: `06 00 00 02 ${10 + number}`,
  }
  const hers = await makeFire(app)
  const sits = await hers.seat(called, { role: 'initiator' })
  await everyDeed(app, hers, { seat: sits, ...somebody })
  expect(await whereStands(app, called)).toContain('contributions.handover')
  expect(await open()).toContain(called)
  await eraseAll(await hers.sitting(sits), '/card')
  await app.app.drained()
  await nowhere(...Object.values(somebody))
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
  expect(await open()).toContain(said[0])
  expect(await broken()).toEqual([])
  await eraseAll(mina, '/mine')
  expect(await people()).toEqual([])
  expect(await whereStands(app, name)).toEqual([])
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
