import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { layNewKey } from '../../../../tests/support/keys.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string
let house: string
let slug: string
let [anne, piet]: Browserless[] = []

async function sits(name: string, circle: string, role = 'member') {
  const { browser } = await seated(world, circle, { name, role })
  await world.sql("update circles.seat set host_since = now() - interval '1 month' where role = 'host'")
  return browser
}

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
})
afterAll(() => world.close())
beforeEach(async () => {
  slug = `huis-${randomUUID()}`
  house = await makeCircle(world, { name: 'Het huis', slug, parentId: movement, movementId: movement })
  anne = await sits('Anne', house, 'host')
  piet = await sits('Piet', house, 'host')
})

const there = (browser: Browserless | undefined): Browserless => {
  if (!browser) throw new Error('nobody')
  return browser
}
async function proposes(fields: Record<string, string> = { kind: 'close' }): Promise<string> {
  const host = there(anne)
  await host.get(`/circles/${slug}/ending`)
  await host.submit({ reason: 'Het is klaar.', ...fields })
  return host.path
}
const isClosed = async () =>
  (
    await world.sql<{ shut: boolean }>(
      'select closed_on is not null as shut from circles.circle where id = $1',
      [house],
    )
  )[0]?.shut
const second = (browser: Browserless, path: string) =>
  world.app.house.database.write(browser.cookie('kampvuur_session'), async ({ db }) => {
    const { rows } = await sql<{ outcome: string | null }>`
      select circles.second_proposal(${path.split('/').at(-1)}::uuid, '{}', '{}', '{}') as outcome`.execute(
      db,
    )
    return rows[0]?.outcome ?? null
  })

test('one host alone closes nothing: not twice by the form, not with raw SQL, not from two sign-ins', async () => {
  const path = await proposes()
  const host = there(anne)
  const yes = { ...host.form(path).values, answer: 'yes' }
  await Promise.all([host.post(path, yes), host.post(path, yes)])
  expect(await second(host, path)).toBeNull()
  const [me] = await world.sql<{ person_id: string }>(
    `select person_id from circles.seat where circle_id = $1 and name = 'Anne'`,
    [house],
  )
  expect(await second(await world.as(me?.person_id ?? ''), path)).toBeNull()
  expect(await isClosed()).toBe(false)
  await expect(
    world.app.house.database.write(host.cookie('kampvuur_session'), ({ db }) =>
      sql`update circles.circle set closed_on = platform.day_of(now()) where id = ${house}::uuid`.execute(db),
    ),
  ).rejects.toThrow('permission denied')
})

test('whoever was made host for it is no second host, and every host hears of what is proposed', async () => {
  const mail = `${randomUUID()}@huis.example`
  await world.sql(
    `update people.person p set email = $2 from circles.seat s
    where s.person_id = p.id and s.circle_id = $1 and s.name = 'Piet'`,
    [house, mail],
  )
  const fresh = await sits('Nieuw', house)
  await world.sql(`update circles.seat set role = 'host' where circle_id = $1 and name = 'Nieuw'`, [house])
  const path = await proposes()
  expect(await second(fresh, path)).toBeNull()
  expect((await fresh.get(path)).text()).not.toContain('Ja, doe dit.')
  const sent = (await letters(world)).filter(({ recipient }) => recipient === mail)
  expect(sent.map(({ subject }) => subject)).toEqual([
    'Er ligt een voorstel over een kring waar jij naar omkijkt',
  ])
  expect(sent[0]?.body).not.toContain('Het is klaar.')
  expect(await second(there(piet), path)).toBe('done')
})

test('who was put out where a circle went on is not in again by going along', async () => {
  const onward = await makeCircle(world, { name: 'Verder', slug: `verder-${slug}`, movementId: movement })
  const host = await sits('Riet', onward, 'host')
  const mina = await sits('Mina', house)
  const path = await proposes({ kind: 'merge', into: `verder-${slug}` })
  for (const one of [there(piet), host]) {
    await one.get(path)
    await one.submit({ answer: 'yes' })
  }
  const along = async () => {
    await mina.get(`/circles/${slug}/onward`)
    await mina.post(`/circles/${slug}/onward`, { ...mina.form().values, onward })
    return (await mina.get(`/circles/verder-${slug}`)).text().includes('Jij zit in deze kring.')
  }
  expect(await along()).toBe(true)
  await world.sql(`update circles.seat set ended_at = now() where circle_id = $1 and name = 'Mina'`, [onward])
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  expect(await along()).toBe(false)
})

test('what comes of a split asks the second step of whom the circle asked it', async () => {
  const path = await proposes({ kind: 'split', first: `A ${slug}`, second: `B ${slug}` })
  await world.sql(`update circles.circle set second_step = 'everybody' where id = $1`, [house])
  await world.sql('update platform.session set strong_at = now()')
  await there(piet).get(path)
  await there(piet).submit({ answer: 'yes' })
  const rows = await world.sql('select second_step from circles.circle where name like $1', [`% ${slug}`])
  expect(rows).toEqual([{ second_step: 'everybody' }, { second_step: 'everybody' }])
})

test('the same form sent twice proposes once', async () => {
  const host = there(anne)
  await host.get(`/circles/${slug}/ending`)
  const sent = { ...host.form().values, kind: 'close', reason: 'Het is klaar.' }
  const action = `/circles/${slug}/ending`
  await Promise.all([host.post(action, sent), host.post(action, sent)])
  expect(await world.sql('select from circles.proposal where circle_id = $1', [house])).toHaveLength(1)
})

test('of two who answer at once it is done once, and the second reads what the first did', async () => {
  const kees = await sits('Kees', house, 'host')
  const path = await proposes({ kind: 'split', first: 'Links', second: 'Rechts' })
  const hosts = [there(piet), kees]
  for (const host of hosts) await host.get(path)
  await Promise.all(hosts.map((host) => host.submit({ answer: 'yes' }, path)))
  expect(hosts.map(({ status }) => status)).toEqual([200, 200])
  const told = hosts.filter((host) => host.path === path)
  expect(told).toHaveLength(1)
  expect(told[0]?.text()).toContain('Hier is ja op gezegd. De kring ging verder in twee nieuwe.')
  expect(
    await world.sql(
      `select from platform.link where from_id = $1 and why = 'split-into' and from_kind = 'circle'`,
      [house],
    ),
  ).toHaveLength(2)
  expect(
    await world.sql(`select from circles.deed where circle_id = $1 and kind = 'split'`, [house]),
  ).toHaveLength(1)
})

test('a yes after it was taken back does nothing, and says so', async () => {
  const path = await proposes()
  const host = there(piet)
  await host.get(path)
  await there(anne).submit({ answer: 'withdraw' }, path)
  await host.submit({ answer: 'yes' }, path)
  expect(host.text()).toContain('Dit voorstel is teruggenomen. Er is niets veranderd.')
  expect(await isClosed()).toBe(false)
})

test('a proposal lapses when who made it is no host there any more', async () => {
  const path = await proposes()
  await world.sql(`update circles.seat set role = 'member' where circle_id = $1 and name = 'Anne'`, [house])
  expect((await there(piet).get(path)).status).toBe(404)
  expect(await second(there(piet), path)).toBeNull()
  expect(await isClosed()).toBe(false)
})

test('who stands in for a host neither proposes nor says the second yes', async () => {
  const wil = await sits('Wil', house)
  await world.sql(
    `insert into circles.host_asked (id, circle_id, kind, by_seat_id, to_seat_id, from_on, until_on, outcome)
     select gen_random_uuid(), $1, 'stand-in', h.id, t.id, platform.day_of(now()) - 1, platform.day_of(now()) + 1, 'yes'
     from circles.seat h join circles.seat t on t.circle_id = h.circle_id and t.name = 'Wil'
     where h.circle_id = $1 and h.name = 'Piet'`,
    [house],
  )
  expect((await wil.get(`/circles/${slug}/change`)).status).toBe(200)
  expect((await wil.get(`/circles/${slug}/ending`)).status).toBe(403)
  const path = await proposes()
  expect((await wil.get(path)).status).toBe(404)
  expect(await second(wil, path)).toBeNull()
  await there(piet).get(path)
  await there(piet).submit({ answer: 'yes' }, path)
  expect(await isClosed()).toBe(true)
})

test('a link that somebody guessed or was sent sounds like nothing', async () => {
  const path = await proposes()
  const member = await sits('Mina', house)
  const bo = await sits('Bo', await makeCircle(world, { name: 'Elders', slug: `elders-${house}` }), 'host')
  for (const browser of [member, bo, world.visitor()]) {
    const { status, html } = await browser.get(path)
    const nothing = await browser.get(`/circle-endings/${randomUUID()}`)
    expect([status, html.length > 0]).toEqual([nothing.status, true])
    expect(html).not.toContain('Het is klaar.')
  }
  await there(piet).get(path)
  await there(piet).submit({ answer: 'yes' }, path)
  for (const browser of [member, bo]) expect((await browser.get(path)).status).toBe(404)
  expect((await there(piet).get(path)).text()).toContain('De kring is dicht.')
})

test('a circle that closed gives no place to who was asked before, and its own sign-in is shut', async () => {
  const waiting = await makeSeat(world, house, await makePerson(world, 'Later'), 'member')
  await world.sql('update circles.seat set taken_at = null where id = $1', [waiting])
  const key = await layNewKey(world)
  await world.sql(
    `insert into people.organisation_sign_in (id, circle_id, issuer, client_id, sealing_key_id, client_secret, open)
     values (gen_random_uuid(), $1, 'https://op.example', 'x', $2, 'x', true)`,
    [house, key.id],
  )
  const path = await proposes()
  await there(piet).get(path)
  await there(piet).submit({ answer: 'yes' }, path)
  await expect(
    world.sql('update circles.seat set taken_at = now() where id = $1', [waiting]),
  ).rejects.toThrow('a closed circle takes nothing in')
  expect(
    await world.sql('select open from people.organisation_sign_in where circle_id = $1', [house]),
  ).toEqual([{ open: false }])
})
