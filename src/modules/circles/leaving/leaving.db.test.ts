import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string
let lotte: Browserless
let house: { id: string; slug: string; path: string }

const sits = (name: string, circle: string, role = 'member') => seated(world, circle, { name, role })

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  lotte = (await sits('Lotte', movement, 'host')).browser
})
afterAll(() => world.close())
beforeEach(async () => {
  const slug = `huis-${randomUUID().slice(0, 8)}`
  const id = await makeCircle(world, { slug, name: 'Wielhuis', parentId: movement, movementId: movement })
  house = { id, slug, path: `/circles/${slug}/leave` }
})

const rolesOf = () =>
  world.sql('select name, role from circles.seat where circle_id = $1 and ended_at is null order by name', [
    house.id,
  ])
const leave = async (who: Browserless, fields: Record<string, string> = {}) => {
  await who.get(house.path)
  return who.submit(fields, house.path)
}

test('a member leaves, reads what stays first, and then reads nothing of the circle any more', async () => {
  await sits('Anne', house.id, 'host')
  const mina = await sits('Mina', house.id)
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [house.id])
  await mina.browser.get(`/circles/${house.slug}`)
  expect(mina.browser.links()).toContain(house.path)
  await mina.browser.get(house.path)
  expect(mina.browser.text()).toContain('Wat jij zei, blijft van jou')
  await mina.browser.submit({}, house.path)
  expect(mina.browser.path).toBe('/mine')
  expect(mina.browser.text()).toContain('Je bent uit de kring')
  expect((await mina.browser.get(`/circles/${house.slug}`)).status).toBe(404)
  expect((await mina.browser.get(house.path)).status).toBe(404)
  expect(await rolesOf()).toEqual([{ name: 'Anne', role: 'host' }])
})

test('what hangs on the place ends with it, as for who left an organisation', async () => {
  const anne = await sits('Anne', house.id, 'host')
  const mina = await sits('Mina', house.id)
  const [gathering, time] = [randomUUID(), randomUUID()]
  await world.sql(
    `insert into gatherings.gathering (id, circle_id, kind, title, status, audience) values ($1, $2, 'meeting', 'Aan tafel', 'announced', 'circle')`,
    [gathering, house.id],
  )
  await world.sql(
    `insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at, audience)
     values ($2, $1, now() + interval '1 day', now() + interval '1 day', now() + interval '25 hours', 'circle')`,
    [gathering, time],
  )
  const [key] = await world.sql<{ id: string }>('select id from platform.sealing_key limit 1')
  await world.sql(
    `insert into gatherings.sign_up (id, gathering_id, occurrence_id, person_id, sealing_key_id, name, answer, long_hash, short_hash)
     values (gen_random_uuid(), $1, $2, $3, $4, 'x', 'yes', 'x', 'y')`,
    [gathering, time, mina.person, key?.id],
  )
  await world.sql(
    `insert into circles.host_asked (id, circle_id, kind, by_seat_id, to_seat_id, from_on, until_on, outcome)
     values (gen_random_uuid(), $1, 'stand-in', $2, $3, platform.day_of(now()), platform.day_of(now()), 'yes')`,
    [house.id, anne.seat, mina.seat],
  )
  expect((await mina.browser.get(`/circles/${house.slug}/change`)).status).toBe(200)
  await leave(mina.browser)
  expect(
    await world.sql('select answer from gatherings.sign_up where gathering_id = $1', [gathering]),
  ).toEqual([{ answer: 'no' }])
  expect((await mina.browser.get(`/circles/${house.slug}/change`)).status).toBe(403)
})

test('a host steps down alone as long as another stays, and chooses', async () => {
  const anne = await sits('Anne', house.id, 'host')
  const bo = await sits('Bo', house.id, 'host')
  await leave(anne.browser, {})
  expect([anne.browser.status, anne.browser.text()]).toEqual([
    422,
    expect.stringContaining('Kies wat je wilt.'),
  ])
  await anne.browser.submit({ what: 'step-down' }, house.path)
  expect(await rolesOf()).toEqual([
    { name: 'Anne', role: 'member' },
    { name: 'Bo', role: 'host' },
  ])
  expect((await anne.browser.get(`/circles/${house.slug}/history`)).text()).toContain(
    'Anne kijkt niet meer om naar de kring',
  )
  await bo.browser.get(house.path)
  expect(bo.browser.html).not.toContain('step-down')
  await bo.browser.post(house.path, { ...bo.browser.form(house.path).values, what: 'step-down' })
  expect(bo.browser.status).toBe(422)
})

test('the last host leaves, and that is told above; of a movement they hand over first', async () => {
  const anne = await sits('Anne', house.id, 'host')
  await sits('Mina', house.id)
  await leave(anne.browser)
  expect((await lotte.get('/mine')).text()).toContain('Wielhuis, in De Beweging, heeft geen gastheer')
  await lotte.get('/circles/beweging/leave')
  expect(lotte.text()).toContain('Vraag dus eerst een ander')
  await lotte.get('/mine/settings')
  await lotte.post('/circles/beweging/leave', { ...lotte.form().values, what: 'leave' })
  expect(lotte.status).toBe(422)
})

test('of two hosts who leave a hidden circle at once, one stays', async () => {
  const [anne, bo] = [await sits('Anne', house.id, 'host'), await sits('Bo', house.id, 'host')]
  await sits('Mina', house.id)
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [house.id])
  const forms = await Promise.all(
    [anne, bo].map(async ({ browser }) => (await browser.get(house.path)).form(house.path).values),
  )
  await Promise.all(
    [anne, bo].map(({ browser }, i) => browser.post(house.path, { ...forms[i], what: 'leave' })),
  )
  expect((await rolesOf()).filter(({ role }) => role === 'host')).toHaveLength(1)
})

test('who came with a card leaves with it, and nobody ends a place with raw SQL', async () => {
  const anne = await sits('Anne', house.id, 'host')
  const mina = await sits('Mina', house.id)
  for (const browser of [anne.browser, mina.browser])
    await expect(
      world.app.house.database.write(browser.cookie('kampvuur_session'), ({ db }) =>
        sql`update circles.seat set ended_at = now() where id = ${mina.seat}::uuid`.execute(db),
      ),
    ).rejects.toMatchObject({ code: '42501' })
  await world.sql('update circles.seat set person_id = null where id = $1', [mina.seat])
  await world.sql(
    "insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values ($1, 'invitation', 'x', sha256('ABCDE12345'))",
    [mina.seat],
  )
  const holder = world.visitor()
  await holder.get('/i')
  await holder.submit({ code: 'ABCDE-12345' })
  expect(holder.text()).toContain('Uit Wielhuis gaan')
  await holder.submit({}, house.path)
  expect(holder.text()).toContain('Je bent uit de kring')
  expect(await rolesOf()).toEqual([{ name: 'Anne', role: 'host' }])
  await holder.get('/i')
  await holder.submit({ code: 'ABCDE-12345' })
  expect(holder.status).toBe(404)
})
