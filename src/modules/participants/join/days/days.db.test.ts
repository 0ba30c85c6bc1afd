import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'

let world: TestApplication
let lotte: Browserless
let gonny: Browserless
let kees: Browserless
let own: string
let request: string

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const within = { parentId: movement, movementId: movement }
  const oost = await makeCircle(world, { ...within, kind: 'region', name: 'Oost', slug: 'oost' })
  const west = await makeCircle(world, { ...within, kind: 'region', name: 'West', slug: 'west' })
  lotte = await person('Lotte', movement)
  gonny = await person('Gonny', west)
  await person('Petra', oost)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from people.letter_asked')
  kees = await world.visitor().get('/join')
  await kees.submit({ name: 'Kees', why: 'Wij ook.', mail: 'kees@lantaarn.example', region: 'oost' }, '/join')
  own = kees.path
  const [asked] = await world.sql<{ id: string }>(
    "select thing_id as id from platform.audit_entry where action = 'participants.ask-to-join' order by at desc limit 1",
  )
  request = `/join/requests/${asked?.id}`
  await lotte.get(request)
  await lotte.submit({}, `${request}/take`)
})

async function person(name: string, circle: string) {
  const id = await makePerson(world, name, `${name.toLowerCase()}@beweging.example`)
  await makeSeat(world, circle, id, 'host')
  return world.as(id)
}

const offered = {
  'date-0': '2031-03-04',
  'time-0': '10:00',
  'date-1': '2031-03-06',
  'time-1': '15:30',
  way: 'phone',
}
async function offers(fields: Record<string, string> = offered) {
  await lotte.get(request)
  return lotte.submit(fields, `${request}/days`)
}
async function chooses(which: number | 'none', who = kees) {
  await who.get(own)
  const ids = [...who.html.matchAll(/name="day" value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  return who.submit({ day: which === 'none' ? 'none' : (ids[which] ?? '') }, `${own}/day`)
}
const lastTo = async (email: string) =>
  (await letters(world)).filter(({ recipient }) => recipient === email).at(-1)

test('who connects offers days, and who asked chooses one with their address alone; both hear where to look', async () => {
  expect((await offers()).text()).toContain('De dagen staan klaar.')
  expect(lotte.text()).toContain('Er is nog niets gekozen. dinsdag 4 maart 2031, om 10:00')
  const letter = await lastTo('kees@lantaarn.example')
  expect(letter?.body).toContain(own)
  expect(letter?.body).not.toMatch(/maart|Kees/)
  expect((await chooses(1)).text()).toContain('Je koos donderdag 6 maart 2031, om 15:30. Aan de telefoon.')
  expect((await lastTo('lotte@beweging.example'))?.body).toContain(request)
  await lotte.get(request)
  expect(lotte.text()).toContain('Gekozen: donderdag 6 maart 2031, om 15:30. Aan de telefoon.')
  expect((await chooses('none')).text()).toContain('We zoeken een andere dag.')
  await lotte.get(request)
  expect(lotte.text()).toContain('Er is nog niets gekozen.')
})

test('other days take the place of those, also of one that was chosen; a day that is gone cannot be chosen', async () => {
  await offers()
  await chooses(0)
  await kees.get(own)
  const { values } = kees.form(`${own}/day`)
  await offers({ ...offered, 'date-0': '2031-04-01', 'date-1': '', 'time-1': '' })
  await kees.post(`${own}/day`, values)
  expect([kees.status, kees.text()]).toEqual([422, expect.stringContaining('Deze dag kan niet meer')])
  expect(kees.text()).toContain('dinsdag 1 april 2031')
  const { values: fresh } = kees.form(`${own}/day`)
  const refused = async (day = '') => {
    await kees.post(`${own}/day`, { ...fresh, _key: crypto.randomUUID(), day })
    expect([kees.status, kees.text()]).toEqual([422, expect.stringContaining('Deze dag kan niet meer')])
  }
  const id = /name="day" value="([0-9a-f-]{36})"/.exec(kees.html)?.[1]
  const [others] = await world.sql<{ id: string }>(
    'select id from participants.join_day where request_id <> (select request_id from participants.join_day where id = $1) limit 1',
    [id],
  )
  await refused(others?.id)
  await world.sql("update participants.join_day set starts_at = now() - interval '1 hour' where id = $1", [
    id,
  ])
  await refused(id)
})

test('refuses half a day, a day that is over, the same twice and none, with what was typed', async () => {
  for (const [fields, says] of [
    [{ ...offered, 'time-1': '' }, 'Vul ze allebei in'],
    [{ ...offered, 'date-1': '2020-01-01' }, 'Deze dag is al geweest'],
    [{ ...offered, 'date-1': '2031-03-04', 'time-1': '10:00' }, 'staat er twee keer'],
    [{ way: 'phone', 'date-0': '', 'time-0': '' }, 'minstens één dag'],
    [{ ...offered, way: '' }, 'Kies hoe jullie elkaar spreken'],
  ] as const) {
    await offers(fields)
    expect([lotte.status, lotte.text()]).toEqual([422, expect.stringContaining(says)])
  }
  expect(lotte.html).toContain('2031-03-06')
  await offers()
  await kees.get(own)
  await kees.submit({}, `${own}/day`)
  expect([kees.status, kees.text()]).toEqual([422, expect.stringContaining('Kies een dag')])
})

test('nobody else offers or chooses: not another region, not another address, and not past the form', async () => {
  await offers()
  expect((await gonny.get(request)).status).toBe(404)
  const visitor = world.visitor()
  expect((await visitor.get('/join/own/made-up')).status).toBe(404)
  const read = (token?: string) =>
    world.app.house.database.read(token, ({ db }) =>
      db.selectFrom('participants.join_day').selectAll().execute(),
    )
  expect(await read()).toEqual([])
  expect(await read(gonny.cookie('kampvuur_session'))).toEqual([])
  expect((await read(lotte.cookie('kampvuur_session'))).length).toBeGreaterThan(0)
  const [day] = await world.sql<{ id: string; request_id: string }>(
    'select id, request_id from participants.join_day limit 1',
  )
  const choosing = await world.app.house.database.write(lotte.cookie('kampvuur_session'), ({ db }) =>
    db
      .selectNoFrom((e) => e.fn<boolean>('participants.choose_day', [e.val(day?.id)]).as('done'))
      .executeTakeFirst(),
  )
  expect(choosing?.done).toBe(false)
  const offering = world.app.house.database.write(gonny.cookie('kampvuur_session'), ({ db }) =>
    db
      .insertInto('participants.join_day')
      .values({
        ...{ id: day?.id ?? '', request_id: day?.request_id ?? '', starts_at: new Date('2031-05-01') },
        ...{ way: 'phone', by_seat_id: day?.id ?? '' },
      })
      .execute(),
  )
  await expect(offering).rejects.toMatchObject({ code: '42501' })
})

test('chosen twice is chosen once, and a request that was closed takes no day', async () => {
  await offers()
  await kees.get(own)
  const ids = [...kees.html.matchAll(/name="day" value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  const yes = { ...kees.form(`${own}/day`).values, day: ids[0] ?? '' }
  await Promise.all([kees.once('POST', `${own}/day`, yes), kees.once('POST', `${own}/day`, yes)])
  expect(
    await world.sql('select id from participants.join_day where chosen and id = any ($1)', [ids]),
  ).toHaveLength(1)
  await kees.get(own)
  const late = { ...kees.form(`${own}/day`).values, day: ids[1] ?? '' }
  await lotte.get(request)
  await lotte.submit({ step: 'not-now', note: 'Later.' }, `${request}/step`)
  expect((await kees.post(`${own}/day`, late)).status).toBe(404)
  expect((await kees.get(own)).html).not.toContain('name="day"')
})
