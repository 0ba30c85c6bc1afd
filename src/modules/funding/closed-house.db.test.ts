import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { connect, type Database } from '../../platform/database/connect.ts'

// A house closed: in its name nothing is said any more, and who sits nowhere else reads no more of the movement's money.

let world: TestApplication
let web: Database
let [movement, house] = ['', '']
let host: Browserless
let member: Browserless
const line = randomUUID()

beforeAll(async () => {
  world = await startTestApplication()
  web = connect(world.database.web)
  movement = await makeCircle(world, { kind: 'movement', slug: 'beweging', name: 'De beweging' })
  const within = { parentId: movement, movementId: movement }
  house = await makeCircle(world, { slug: 'linde', name: 'De Linde', ...within })
  const sits = async (name: string, role: string) => {
    const person = await makePerson(world, name)
    await makeSeat(world, house, person, role)
    return world.as(person)
  }
  host = await sits('Petra', 'host')
  member = await sits('Mina', 'member')
  await world.sql(
    `insert into funding.line (id, movement_id, kind, circle_id, title, from_on, planned_cents)
     values ($1, $2, 'contribution', $3, '', '2026-01-01', 1000), (gen_random_uuid(), $2, 'grant', null, 'Van het fonds', '2026-01-01', 5000)`,
    [line, movement, house],
  )
})
afterAll(async () => {
  await web?.close()
  await world?.close()
})

const token = (browser: Browserless) => browser.cookie('kampvuur_session')
const seen = async (browser: Browserless) =>
  (await web.read(token(browser), ({ db }) => db.selectFrom('funding.line').select('kind').execute())).map(
    ({ kind }) => kind,
  )
const pages = [
  '/circles/linde/money/contributions/new',
  '/circles/linde/face/words',
  '/circles/linde/gatherings/new',
]
const opens = async () => {
  const found = []
  for (const page of pages) found.push((await host.get(page)).status)
  return found
}

test('while it is there its hosts write in its name, and who sits there reads the money', async () => {
  expect(await opens()).toEqual([200, 200, 200])
  expect((await member.get('/circles/beweging/money')).status).toBe(200)
  expect((await seen(member)).sort()).toEqual(['contribution', 'grant'])
})

test('once it closed nothing is said in its name, on the pages and past them', async () => {
  await world.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [house])
  for (const status of await opens()) expect([403, 404]).toContain(status)
  const tries: Promise<unknown>[] = [
    web.write(token(host), ({ db }) =>
      db
        .insertInto('funding.line')
        .values({ id: randomUUID(), movement_id: movement, kind: 'contribution', circle_id: house } as never)
        .execute(),
    ),
    web.write(token(host), ({ db }) =>
      db
        .insertInto('participants.face')
        .values({ circle_id: house, who: 'Wij' } as never)
        .execute(),
    ),
  ]
  for (const one of await Promise.allSettled(tries))
    expect(one).toMatchObject({ status: 'rejected', reason: { code: '42501' } })
  const changed = await web.write(token(host), ({ db }) =>
    db.updateTable('funding.line').set({ title: 'x' }).executeTakeFirstOrThrow(),
  )
  expect(changed.numUpdatedRows).toBe(0n)
})

test('who sits there alone reads no more of the money; what the house brought its host still reads', async () => {
  expect((await member.get('/circles/beweging/money')).status).toBe(403)
  expect(await seen(member)).toEqual([])
  expect(await seen(host)).toEqual(['contribution'])
  const other = await makeCircle(world, { slug: 'beuk', name: 'De Beuk', movementId: movement })
  const [mina] = await world.sql<{ id: string }>("select id from people.person where name = 'Mina'")
  await makeSeat(world, other, mina?.id ?? '')
  expect((await member.get('/circles/beweging/money')).status).toBe(200)
})
