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
import { layKey } from '../../../../tests/support/keys.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string
let lotte: Browserless
let house: { id: string; slug: string; path: string }
let anne: Sat
let mina: Sat

interface Sat {
  email: string
  seat: string
  browser: Browserless
}

async function sits(name: string, circle: string, role = 'member'): Promise<Sat> {
  const email = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@example.org`
  return { email, ...(await seated(world, circle, { name, role, email })) }
}

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  lotte = (await sits('Lotte', movement, 'host')).browser
})
afterAll(() => world.close())
beforeEach(async () => {
  const slug = `huis-${randomUUID().slice(0, 8)}`
  const id = await makeCircle(world, { slug, name: 'Wielhuis', parentId: movement, movementId: movement })
  house = { id, slug, path: `/circles/${slug}` }
  anne = await sits('Anne', id, 'host')
  mina = await sits('Mina', id)
})

const roleOf = async ({ seat }: Sat) =>
  (await world.sql<{ role: string }>('select role from circles.seat where id = $1', [seat]))[0]?.role
const seatPage = ({ seat }: Sat) => `${house.path}/seats/${seat}`
const lastTo = async (address: string) =>
  (await letters(world)).filter(({ recipient }) => recipient === address).at(-1)
async function proposeAbout(target: Sat) {
  await anne.browser.get(seatPage(target))
  await anne.browser.submit({}, `${seatPage(target)}/lower`)
  return anne.browser.path
}

test('a host sees who sits there and who did not answer; nobody else does, and no hat', async () => {
  await world.sql("insert into circles.seat_hat (seat_id, hat) values ($1, 'client')", [mina.seat])
  await world.sql(
    `insert into circles.seat (id, circle_id, name, role, sealing_key_id)
     select gen_random_uuid(), $1, 'Kees', 'member', id from platform.sealing_key limit 1`,
    [house.id],
  )
  await anne.browser.get(house.path)
  expect(anne.browser.links()).toContain(`${house.path}/people`)
  await anne.browser.get(`${house.path}/people`)
  expect(anne.browser.text()).toMatch(/Anne \(dat ben jij\).*Mina.*nog niet antwoordde.*Kees/)
  expect(anne.browser.text()).not.toMatch(/cli.nt/i)
  for (const who of [mina.browser, lotte]) {
    expect((await who.get(`${house.path}/people`)).status).toBe(403)
    expect((await who.get(seatPage(mina))).status).toBe(404)
  }
})

test('a host ends a place with a reason that only that person reads, in a letter', async () => {
  await anne.browser.get(seatPage(mina))
  await anne.browser.submit({ reason: ' ' })
  expect([anne.browser.status, anne.browser.text()]).toEqual([
    422,
    expect.stringContaining('Schrijf op waarom'),
  ])
  await anne.browser.submit({ reason: 'We spraken af dat het zo beter is.' })
  expect(anne.browser.path).toBe(`${house.path}/people`)
  expect(anne.browser.text()).not.toContain('Mina')
  const letter = await lastTo(mina.email)
  expect(letter).toMatchObject({ subject: 'Je plek in Wielhuis' })
  expect(letter?.body).toContain('We spraken af dat het zo beter is.')
  expect(letter?.body).toContain('Wat jij zei, blijft van jou')
  expect((await mina.browser.get(`${house.path}/history`)).status).toBe(403)
  const told = (await anne.browser.get(`${house.path}/history`)).text()
  expect(told).toContain('Anne beëindigde de plek van iemand in de kring.')
  expect(told).not.toContain('Mina')
  const kept = await world.sql<{ text: string }>(
    `select (select string_agg(o::text, '') from platform.outbox o) || (select string_agg(j.data::text, '') from pgboss.job j)
       || (select string_agg(e.reason::text, '') from circles.ended_place e) as text`,
  )
  expect(kept[0]?.text).not.toContain('spraken af')
})

test('an invitation that waits is taken back; of a host, of oneself and from elsewhere no place ends', async () => {
  const kees = randomUUID()
  const key = await layKey(world.app.house)
  await world.sql(
    "insert into circles.seat (id, circle_id, name, role, sealing_key_id) values ($2, $1, 'Kees', 'member', $3)",
    [house.id, kees, key],
  )
  await anne.browser.get(`${house.path}/seats/${kees}`)
  await anne.browser.submit({})
  expect(anne.browser.text()).toContain('De uitnodiging is teruggenomen.')
  const bo = await sits('Bo', house.id, 'host')
  for (const target of [bo, anne]) {
    await anne.browser.get(seatPage(mina))
    await anne.browser.post(seatPage(target), { ...anne.browser.form(seatPage(mina)).values, reason: 'x' })
    expect(anne.browser.status).toBe(422)
    expect(await roleOf(target)).toBe('host')
  }
  await expect(
    world.app.house.database.write(lotte.cookie('kampvuur_session'), ({ db }) =>
      sql`select circles.end_place(${house.id}::uuid, ${mina.seat}::uuid, 'x')`.execute(db),
    ),
  ).rejects.toMatchObject({ code: '42501' })
})

test('lowering a fellow host takes another: one of that circle of a week, else of its home; never one of the two', async () => {
  const bo = await sits('Bo', house.id, 'host')
  const path = await proposeAbout(bo)
  expect(path).toMatch(/^\/circle-lowerings\//)
  expect(anne.browser.html).not.toContain('value="yes"')
  expect(await roleOf(bo)).toBe('host')
  await bo.browser.get(path)
  expect(bo.browser.text()).toContain('Anne stelt voor dat jij niet meer omkijkt')
  expect(bo.browser.html).not.toMatch(/value="(yes|withdraw)"/)
  expect((await lastTo(bo.email))?.body).toContain('Er is voorgesteld dat jij niet meer omkijkt')
  expect((await mina.browser.get(path)).status).toBe(404)
  await lotte.get('/mine')
  expect(lotte.links()).toContain(path)
  await lotte.get(path)
  await lotte.submit({ answer: 'yes' })
  expect(lotte.text()).toContain('Dat staat nu zo.')
  expect(await roleOf(bo)).toBe('member')
  expect((await bo.browser.get(`${house.path}/history`)).text()).toContain(
    'Anne en Lotte besloten dat iemand',
  )
  expect((await lastTo(bo.email))?.body).toContain('Je zit er nog wel.')
})

test('where there is a third host of long standing their yes is asked, and who was made host since says none', async () => {
  const [bo, wil, new_] = [
    await sits('Bo', house.id, 'host'),
    await sits('Wil', house.id, 'host'),
    await sits('Nel', house.id, 'host'),
  ]
  await world.sql("update circles.seat set host_since = now() - interval '20 days' where id = $1", [wil.seat])
  const path = await proposeAbout(bo)
  expect((await lotte.get(path)).status).toBe(404)
  expect((await new_.browser.get(path)).status).toBe(404)
  await wil.browser.get(path)
  const yes = { ...wil.browser.form(path).values, answer: 'yes' }
  await Promise.all([wil.browser.once('POST', path, yes), wil.browser.once('POST', path, yes)])
  expect(await roleOf(bo)).toBe('member')
  expect(
    await world.sql("select id from circles.deed where circle_id = $1 and kind = 'lowered'", [house.id]),
  ).toHaveLength(1)
})

test('who proposed it takes it back; it lapses when one of the two is a host no more', async () => {
  const bo = await sits('Bo', house.id, 'host')
  const path = await proposeAbout(bo)
  await anne.browser.get(seatPage(bo))
  await anne.browser.submit({}, `${seatPage(bo)}/lower`)
  expect(anne.browser.status).toBe(422)
  await anne.browser.get(path)
  await anne.browser.submit({ answer: 'withdraw' })
  expect(anne.browser.text()).toContain('Het voorstel is teruggenomen.')
  const again = await proposeAbout(bo)
  await world.sql("update circles.seat set role = 'member' where id = $1", [anne.seat])
  expect((await lotte.get(again)).status).toBe(404)
  expect(await roleOf(bo)).toBe('host')
})
