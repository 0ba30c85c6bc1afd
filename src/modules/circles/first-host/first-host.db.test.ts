import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string
let house: { id: string; slug: string; path: string }
let lotte: Browserless
let mina: Browserless
let minaSeat: string

const sits = (name: string, circle: string, role = 'member', email: string | null = null) =>
  seated(world, circle, { name, role, email })

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  lotte = (await sits('Lotte', movement, 'host')).browser
})
afterAll(() => world.close())

/** A house in which Mina sits, and that nobody looks after. */
beforeEach(async () => {
  const slug = `huis-${randomUUID().slice(0, 8)}`
  const id = await makeCircle(world, { slug, name: `Huis ${slug}`, parentId: movement, movementId: movement })
  house = { id, slug, path: `/circles/${slug}/first-host` }
  const sat = await sits('Mina', id, 'member', `mina@${slug}.example`)
  mina = sat.browser
  minaSeat = sat.seat
})

const ask = async (name: string, email = '') => {
  await lotte.get(house.path)
  return lotte.submit({ name, email })
}
const hosts = () =>
  world.sql("select name from circles.seat where circle_id = $1 and role = 'host' and ended_at is null", [
    house.id,
  ])
const waiting = () =>
  world.sql('select id from circles.seat where circle_id = $1 and taken_at is null and ended_at is null', [
    house.id,
  ])
const linkTo = async (address: string) => {
  const [letter] = (await letters(world)).filter(({ recipient }) => recipient === address).slice(-1)
  return { body: letter?.body ?? '', link: /\/sign-in\/link\/\S+/.exec(letter?.body ?? '')?.[0] ?? '' }
}
async function comesIn(address: string) {
  const browser = await world.visitor().get((await linkTo(address)).link)
  return browser.submit({})
}

test('a host of the movement asks the first host by mail; who is asked says yes, and it is told there', async () => {
  await lotte.get('/mine')
  expect(lotte.links()).toContain(house.path)
  expect((await lotte.get(`/circles/${house.slug}`)).links()).toContain(house.path)
  const address = `kees@${house.slug}.example`
  await ask('Kees', address)
  expect(lotte.text()).toContain('Kees krijgt een brief met een link')
  expect(await hosts()).toEqual([])
  expect((await linkTo(address)).body).toContain('Lotte vraagt of jij dat wilt doen')
  const kees = await comesIn(address)
  expect(kees.text()).toContain('Niemand kijkt nu om naar deze kring')
  await kees.submit({ answer: 'yes' })
  expect(await hosts()).toEqual([{ name: 'Kees' }])
  expect((await kees.get(`/circles/${house.slug}/people/invite`)).status).toBe(200)
  const told = (await mina.get(`/circles/${house.slug}/history`)).text()
  expect(told).toContain('Lotte vroeg iemand om naar deze kring om te kijken.')
  expect(told).toContain('Kees kijkt voortaan om naar de kring.')
  // From then on it is closed to who asked.
  expect((await lotte.get(house.path)).status).toBe(403)
  expect((await lotte.get('/mine')).links()).not.toContain(house.path)
})

test('nothing else of the circle opens for who asks, and nobody else may ask', async () => {
  await ask('Kees')
  for (const rest of ['people/invite', 'change', 'history', 'spreadsheet', 'hosts'])
    expect((await lotte.get(`/circles/${house.slug}/${rest}`)).status).toBe(403)
  const bo = (await sits('Bo', movement)).browser
  expect((await bo.get(house.path)).status).toBe(403)
  expect((await mina.get(house.path)).status).toBe(403)
  expect((await world.visitor().get(house.path)).path).toMatch(/^\/sign-in\?next=/)
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [house.id])
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  expect((await lotte.get(house.path)).status).toBe(404)
  const asSql = lotte.cookie('kampvuur_session')
  await expect(
    world.app.house.database.write(asSql, ({ db }) =>
      sql`select circles.ask_first_host(${house.id}::uuid, gen_random_uuid(), 'X', 'x@x.example', gen_random_uuid(),
        null, 'nl', null, null)`.execute(db),
    ),
  ).rejects.toMatchObject({ code: '42501' })
})

test('a card asks at which address its holder comes in, and makes nobody host by itself', async () => {
  await ask('Kees')
  expect(lotte.text()).toContain('Een kaart voor Kees')
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(lotte.text())?.[0] ?? ''
  const holder = world.visitor()
  await holder.get('/i')
  await holder.submit({ code })
  expect(holder.text()).toContain('Jouw mailadres, als je ja zegt')
  await holder.submit({ answer: 'yes' })
  expect([holder.status, holder.text()]).toEqual([422, expect.stringContaining('Vul je mailadres in')])
  const token = holder.cookie('kampvuur_seat')
  await expect(
    world.app.house.database.write(token, ({ db }) =>
      sql`select circles.answer_place(s.id, true) from circles.seat s where s.circle_id = ${house.id}::uuid and s.name = 'Kees'`.execute(
        db,
      ),
    ),
  ).rejects.toMatchObject({ code: '42501' })
  const address = `kees@${house.slug}.example`
  await holder.submit({ answer: 'yes', email: address })
  expect(holder.text()).toContain('Kijk in je mail')
  expect(await hosts()).toEqual([])
  await holder.get('/i')
  await holder.submit({ code })
  expect(holder.status).toBe(404)
  await (await comesIn(address)).submit({ answer: 'yes' })
  expect(await hosts()).toEqual([{ name: 'Kees' }])
})

test('somebody who sits there already keeps that one seat; whom was asked before is asked no more', async () => {
  await ask('Kees', `kees@${house.slug}.example`)
  await ask('Mina', `mina@${house.slug}.example`)
  expect((await lotte.get(house.path)).text()).toContain('is Mina gevraagd')
  await mina.get(`/circles/${house.slug}/place`)
  await mina.submit({ answer: 'yes' })
  expect(
    await world.sql('select id, role from circles.seat where circle_id = $1 and ended_at is null', [
      house.id,
    ]),
  ).toEqual([{ id: minaSeat, role: 'host' }])
  expect(await waiting()).toEqual([])
})

test('when somebody becomes host in another way, nobody is asked from above any more', async () => {
  await ask('Kees', `kees@${house.slug}.example`)
  expect(await waiting()).toHaveLength(1)
  await sits('Anne', house.id, 'host')
  expect(await waiting()).toEqual([])
  expect(await hosts()).toEqual([{ name: 'Anne' }])
})

test('places where nobody sits yet are one line, and a list; a house that is looked after asks for its own teams', async () => {
  const parts = { parentId: movement, movementId: movement }
  const fresh = await makeCircle(world, { slug: `vers-${house.slug}`, name: 'Vers', ...parts })
  await lotte.get('/mine')
  expect(lotte.text()).toContain('In De Beweging staan plekken waar nog niemand zit.')
  await lotte.get('/circles/beweging/without-host')
  expect(lotte.links()).toContain(`/circles/vers-${house.slug}/first-host`)
  const team = await makeCircle(world, {
    ...{ kind: 'team', slug: `team-${house.slug}`, name: 'Team', parentId: fresh, movementId: movement },
  })
  expect((await lotte.get(`/circles/team-${house.slug}/first-host`)).status).toBe(200)
  const anne = (await sits('Anne', fresh, 'host')).browser
  expect((await lotte.get(`/circles/team-${house.slug}/first-host`)).status).toBe(403)
  expect((await anne.get(`/circles/team-${house.slug}/first-host`)).status).toBe(200)
  expect(team).toBeTruthy()
})

test('what is wrong is said at the field, and a form sent twice asks once', async () => {
  await lotte.get(house.path)
  const form = lotte.form(house.path).values
  await lotte.submit({ name: ' ', email: 'kees' })
  expect([lotte.status, lotte.text()]).toEqual([422, expect.stringContaining('Vul een naam in.')])
  expect(lotte.form(house.path).values).toMatchObject({ email: 'kees' })
  const sent = { ...form, name: 'Kees', email: '' }
  const both = await Promise.all([lotte.once('POST', house.path, sent), lotte.once('POST', house.path, sent)])
  const codes = await Promise.all(
    both.map(async (one) => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await one.text())?.[0]),
  )
  expect(codes[0]).toBeTruthy()
  expect(codes[1]).toBe(codes[0])
  expect(
    await world.sql("select id from circles.seat where circle_id = $1 and name = 'Kees'", [house.id]),
  ).toHaveLength(1)
})
