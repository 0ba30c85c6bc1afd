import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let movement: string
let lotte: Browserless
let gonny: Browserless
let ria: Browserless
let iris: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const within = { parentId: movement, movementId: movement }
  const oost = await makeCircle(world, { ...within, kind: 'region', name: 'Oost', slug: 'oost' })
  await makeCircle(world, { ...within, kind: 'region', name: 'West', slug: 'west' })
  const team = await makeCircle(world, { ...within, kind: 'team', name: 'Team Kade', slug: 'kade' })
  const council = await makeCircle(world, { ...within, kind: 'council', name: 'Raad', slug: 'raad' })
  lotte = await person('Lotte', movement, 'host')
  gonny = await person('Gonny', oost, 'host')
  ria = await person('Ria', team, 'host')
  await person('Toos', council, 'host')
  iris = await person('Iris')
  await introduction('Kennismaken met koffie', 'everyone', '2031-03-04')
  await introduction('Alleen voor ons', 'circle', '2031-03-05')
})
afterAll(() => world.close())

async function person(name: string, circle?: string, role = 'member') {
  const id = await makePerson(world, name, `${name.toLowerCase()}@beweging.example`)
  if (circle) await makeSeat(world, circle, id, role)
  return world.as(id)
}

async function introduction(title: string, audience: string, day: string) {
  await world.sql(`with g as (
      insert into gatherings.gathering (id, circle_id, kind, title, audience, status, announced_at)
      values (gen_random_uuid(), '${movement}', 'introduction', '${title}', '${audience}', 'announced', now()) returning id)
    insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
    select gen_random_uuid(), id, '${day} 10:00+01', '${day} 10:00+01', '${day} 12:00+01' from g`)
}

const requestOf = async (who: Browserless, name: string) => {
  await who.get('/join/requests')
  return new RegExp(`href="(/join/requests/[0-9a-f-]+)">[^<]*${name}`).exec(who.html)?.[1] ?? ''
}
const lettersTo = async (email: string) =>
  (await letters(world)).filter(({ recipient }) => recipient === email)

test('the next introduction meetings stand on the page where one asks: those to which everybody may come', async () => {
  const visitor = await world.visitor().get('/join')
  expect(visitor.text()).toContain('Kennismaken met koffie dinsdag 4 maart 2031')
  expect(visitor.text()).not.toContain('Alleen voor ons')
  expect(visitor.links().some((link) => /^\/gatherings\/.+\?on=/.test(link))).toBe(true)
})

test('a call is written down for who called, once they said that this is good, with who wrote it', async () => {
  await lotte.get('/join/requests')
  expect(lotte.links()).toContain('/join/write-down')
  await lotte.get('/join/write-down')
  await lotte.submit({ name: 'Berthe', why: 'De voordeur', mail: 'berthe@thuis.example', region: 'oost' })
  expect([lotte.status, lotte.text().includes('Vraag eerst of je dit mag opschrijven.')]).toEqual([422, true])
  expect(lotte.form().values).toMatchObject({ name: 'Berthe', why: 'De voordeur' })
  await lotte.submit({ agreed: 'yes', kind: 'council' })
  expect(lotte.text()).toContain('Door Lotte, aan de telefoon. Ze zeiden dat het goed was.')
  expect(lotte.text()).toContain('Jij belt.')
  expect((await lettersTo('berthe@thuis.example')).map(({ subject }) => subject)).toEqual([
    'Je vroeg een gesprek over meedoen',
  ])
  // Nobody hears that somebody waits: they do not.
  expect(await lettersTo('gonny@beweging.example')).toEqual([])
})

test('nobody writes down what they would not see, nor without getting to know people', async () => {
  await gonny.get('/join/write-down')
  await gonny.submit({ name: 'Ko', phone: '085 000 00 41', region: 'west', agreed: 'yes' })
  expect([gonny.status, gonny.text().includes('Kies de streek waar jij kennismaakt.')]).toEqual([422, true])
  await gonny.submit({ region: 'oost', agreed: 'yes' })
  expect(gonny.text()).toContain('Door Gonny, aan de telefoon.')
  for (const who of [ria, iris]) expect((await who.get('/join/write-down')).status).toBe(404)
})

test('who asked is invited to one of these meetings, by letter, and it is written down with its day', async () => {
  const address = await requestOf(lotte, 'Berthe')
  await lotte.get(address)
  await lotte.submit({}, `${address}/invite`)
  expect([lotte.status, lotte.text().includes('Kies een keer die nog komt.')]).toEqual([422, true])
  const field = /<input[^>]*name="occurrence"[^>]*>/.exec(lotte.html)?.[0] ?? ''
  const [, occurrence = ''] = /value="([^"]+)"/.exec(field) ?? []
  await lotte.submit({ occurrence }, `${address}/invite`)
  expect(lotte.text()).toMatch(/Uitgenodigd om kennis te maken Kennismaken met koffie. dinsdag 4 maart 2031/)
  const letter = (await lettersTo('berthe@thuis.example')).find(({ subject }) => subject.startsWith('Kom je'))
  expect(letter?.body).toMatch(/\/gatherings\/[0-9a-f-]+\/sign-up\?on=/)
  expect(letter?.body).not.toMatch(/Berthe|voordeur/)
})

test('what joins becomes a circle of its kind', async () => {
  const address = await requestOf(lotte, 'Berthe')
  await lotte.get(address)
  expect(lotte.form(`${address}/welcome`).values).toMatchObject({ kind: 'council', name: 'Berthe' })
  const called = 'Raad van Het Anker'
  await lotte.submit({ called, kind: 'neighbourhood' }, `${address}/welcome`)
  expect(lotte.text()).toContain('Doet mee')
  expect(await world.sql(`select kind from circles.circle where name = '${called}'`)).toEqual([
    { kind: 'neighbourhood' },
  ])
})

test('"I would like to be here too" goes to the hosts of that circle, waits for them, and is for nobody else', async () => {
  expect((await iris.get('/circles/kade')).links()).toContain('/circles/kade/be-here')
  expect((await ria.get('/circles/kade')).links()).not.toContain('/circles/kade/be-here')
  for (const [who, slug] of [
    [ria, 'kade'],
    [iris, 'raad'],
    [iris, 'oost'],
  ] as const)
    expect((await who.get(`/circles/${slug}/be-here`)).status).toBe(404)
  expect((await ria.get('/join/requests')).status).toBe(404)
  await iris.get('/circles/kade/be-here')
  expect(iris.form().values).toMatchObject({ name: 'Iris' })
  await iris.submit({ why: 'Ik loop hier elke dag langs' })
  expect([iris.status, iris.text().includes('Anders kunnen we je niet bereiken.')]).toEqual([422, true])
  await iris.submit({ phone: '085 000 00 42' })
  expect(iris.path).toMatch(/^\/join\/own\//)
  expect(iris.text()).not.toContain('mag komen kijken')
  expect(await lettersTo('ria@beweging.example')).toHaveLength(1)
  expect(await lettersTo('lotte@beweging.example')).toEqual([])
  const address = await requestOf(ria, 'Iris')
  expect((await ria.get(address)).text()).toMatch(/Ik loop hier elke dag langs.*Team Kade/)
  for (const who of [lotte, gonny]) {
    expect((await who.get(address)).status).toBe(404)
    expect((await who.get('/join/requests')).text()).not.toContain('Iris')
  }
  expect(await world.sql(`select from circles.seat where name = 'Iris'`)).toEqual([])
})

test('its host answers by hand: a place as everybody gets one, and that is written down', async () => {
  const address = await requestOf(ria, 'Iris')
  await ria.get(address)
  await ria.submit({}, `${address}/take`)
  expect(ria.links()).toContain('/circles/kade/people/invite')
  expect(ria.html).not.toContain(`${address}/welcome`)
  const { _csrf = '', _key = '' } = ria.form(`${address}/step`).values
  const welcome = { _csrf, _key, kind: 'organisation', called: 'X', name: 'X', email: 'x@x.example' }
  expect((await ria.once('POST', `${address}/welcome`, welcome)).status).toBe(404)
  await ria.submit({ step: 'visited' }, `${address}/step`)
  expect(ria.status).toBe(422)
  await ria.submit({ step: 'joined' }, `${address}/step`)
  expect(ria.text()).toContain('Doet mee')
  expect((await iris.get('/join/requests')).status).toBe(404)
})
