import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { refusing } from '../../../../tests/support/refusing.ts'

const at = '/circles/beweging/newsletter/next'
let world: TestApplication
let movement: string
let ria: Browserless
let joost: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  ria = await person('Ria', 'host')
  joost = await person('Joost', 'member')
  await gathering('Soep')
  await gathering('Brood')
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from newsletter.item')
  await world.sql('delete from newsletter.issue')
})

async function person(name: string, role: string) {
  const id = await makePerson(world, name, `${name.toLowerCase()}@example.org`)
  await makeSeat(world, movement, id, role)
  return world.as(id)
}
const gathering = (title: string) =>
  world.sql(
    `with g as (insert into gatherings.gathering (id, circle_id, movement_id, kind, title, audience, status, announced_at)
       values (gen_random_uuid(), $1, $1, 'meeting', $2, 'everyone', 'announced', now()) returning id)
     insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
       select gen_random_uuid(), g.id, now() + interval '9 days', now() + interval '9 days', now() + interval '9 days 2 hours'
       from g`,
    [movement, title],
  )
async function begun() {
  await ria.get(at)
  await ria.submit({}, `${at}/begin`)
}
const issues = () =>
  world.sql<{ id: string; leaves_at: Date | null; version: number }>('select * from newsletter.issue')

test('a letter is laid ready from what everybody may come to; a host writes, orders, leaves out and looks', async () => {
  await begun()
  expect(ria.text()).toContain('Soep')
  const { values } = ria.form(at)
  const [first = '', second = ''] = [values.item].flat()
  await ria.submit({ openingNl: 'Dag allemaal,\n\nHet was een maand.', move: `down ${first}` }, at)
  expect([ria.form(at).values.item].flat()).toEqual([second, first])
  await ria.submit({ move: `up ${second}` }, at)
  expect([ria.form(at).values.item].flat()).toEqual([second, first])
  await ria.submit({}, at)
  expect(ria.text()).toContain('Bewaard.')
  const text = async () => (await ria.once('GET', `${at}/text`)).text()
  const one = await text()
  expect(one).toContain('Het was een maand.')
  expect(one.indexOf('Brood') < one.indexOf('Soep')).toBe(
    (
      await world.sql<{ title: string }>(
        `select g.title from newsletter.item i join gatherings.occurrence o on o.id = i.ref_id
       join gatherings.gathering g on g.id = o.gathering_id order by i.place limit 1`,
      )
    )[0]?.title === 'Brood',
  )
  await ria.get(at)
  await ria.submit({ [`out/${first}`]: 'yes' }, at)
  const less = await text()
  expect([less.includes('Soep'), less.includes('Brood')].filter(Boolean)).toHaveLength(1)
  const mail = await ria.once('GET', `${at}/mail`)
  expect(mail.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await mail.text()).toContain('Het was een maand.')
})

test('what is withdrawn stands in no draft; what came since is laid at the end', async () => {
  await begun()
  await world.sql("update gatherings.gathering set audience = 'circle' where title = 'Soep'")
  await ria.get(at)
  expect([ria.text().includes('Soep'), ria.text().includes('Brood')]).toEqual([false, true])
  await world.sql("update gatherings.gathering set audience = 'everyone' where title = 'Soep'")
  await gathering('Koffie')
  await ria.submit({}, `${at}/gather`)
  expect(ria.text()).toContain('Koffie')
})

test('let go at a moment it can be held back until then, and not be changed; not at once, and not in the past', async () => {
  await begun()
  await ria.submit({ date: '2020-01-01', time: '09:00' }, `${at}/go`)
  expect([ria.status, ria.text()]).toEqual([422, expect.stringContaining('tien minuten')])
  await ria.submit({ date: '2031-05-06', time: '09:00' }, `${at}/go`)
  expect(ria.text()).toContain('dinsdag 6 mei 2031 om 09:00')
  expect(ria.html).not.toContain('name="openingNl"')
  await ria.submit({}, `${at}/hold`)
  expect(await issues()).toMatchObject([{ leaves_at: null }])
  expect(ria.html).toContain('name="openingNl"')
})

test('of two hosts who save at once the second learns of the first', async () => {
  await begun()
  const first = ria.form(at).values
  await ria.submit({ openingNl: 'Een' }, at)
  await ria.post(at, { ...first, _key: crypto.randomUUID(), openingNl: 'Twee' })
  expect([ria.status, ria.text()]).toEqual([409, expect.stringContaining('net ook bewaard')])
  expect(ria.html).toContain('Twee')
})

test('who does not look after the movement sees no draft and changes none, also past the form', async () => {
  await begun()
  const [{ id = '' } = {}] = await issues()
  const visitor = world.visitor()
  expect((await joost.get(at)).status).toBe(403)
  expect((await joost.get(`${at}/mail`)).status).toBe(403)
  expect((await joost.get(`/newsletter/${id}`)).status).toBe(404)
  expect((await ria.get(`/newsletter/${id}`)).status).toBe(404)
  await visitor.get(at)
  expect(visitor.text()).not.toContain('Soep')
  const token = joost.cookie('kampvuur_session')
  const { database } = world.app.house
  for (const who of [undefined, token]) {
    const read = await database.read(who, ({ db }) =>
      db.selectFrom('newsletter.issue').select('id').execute(),
    )
    expect(read).toEqual([])
    const moved = await database.write(who, ({ db }) =>
      db.updateTable('newsletter.issue').set({ version: 9 }).executeTakeFirst(),
    )
    expect(moved.numUpdatedRows).toBe(0n)
  }
})

test('where the database lets nothing be moved, an editor is not told that the order was kept', async () => {
  await begun()
  const [first = ''] = [ria.form(at).values.item].flat()
  const moves = () => ria.submit({ [`place/${first}`]: '90', openingNl: 'Dag.' }, at)
  await refusing(world, 'update', 'newsletter.item', moves)
  expect([ria.status, ria.html.includes('Dag.'), ria.text().includes('Bewaard.')]).toEqual([409, true, false])
})
