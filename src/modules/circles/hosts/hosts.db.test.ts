import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string
let house: string
let anne: Browserless
let wil: Browserless
const seats: Record<string, string> = {}

async function sits(name: string, circle: string, role = 'member') {
  const { seat, browser } = await seated(world, circle, { name, role })
  seats[name] = seat
  return browser
}

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    name: 'Wielhuis',
    slug: 'wielhuis',
    parentId: movement,
    movementId: movement,
  })
  anne = await sits('Anne', house, 'host')
  wil = await sits('Wil', house)
})
afterAll(() => world.close())

const day = async (days: number) =>
  (await world.sql<{ day: string }>('select (platform.day_of(now()) + $1::int)::text as day', [days]))[0]
    ?.day ?? ''
async function asks(who: Browserless, fields: Record<string, string>) {
  await who.get('/circles/wielhuis/hosts')
  await who.submit(fields)
  return who
}
const mayChange = async (who: Browserless) => (await who.get('/circles/wielhuis/change')).status === 200
const shift = (days: number) =>
  world.sql('update circles.host_asked set from_on = from_on + $1::int, until_on = until_on + $1::int', [
    days,
  ])

test('who said yes looks after the place on those days, and on no other; who sits there reads it', async () => {
  const away = { kind: 'stand-in', seat: seats.Wil ?? '', from: await day(0), until: await day(3) }
  await asks(anne, away)
  expect(anne.text()).toContain('We hebben het gevraagd.')
  expect(await mayChange(wil)).toBe(false)
  await wil.get('/mine')
  expect(wil.text()).toContain('Anne vraagt of jij van')
  await wil.get('/mine/hosts')
  await wil.submit({ answer: 'yes' })
  expect(await mayChange(wil)).toBe(true)
  // Not to be passed on.
  expect((await wil.get('/circles/wielhuis/hosts')).status).toBe(403)
  const mina = await sits('Mina', house)
  expect((await mina.get('/circles/wielhuis')).text()).toContain(
    'Anne is er even niet. Wil kijkt om naar deze plek',
  )
  expect((await mina.get('/circles/wielhuis/history')).text()).toContain('Wil kijkt om naar de kring van')
  await shift(-4)
  expect(await mayChange(wil)).toBe(false)
  await shift(8)
  expect(await mayChange(wil)).toBe(false)
  await shift(-4)
  await anne.get('/mine/hosts')
  await anne.submit({ answer: 'end' })
  expect(await mayChange(wil)).toBe(false)
  expect((await mina.get('/circles/wielhuis/history')).text()).toContain(
    'Anne kijkt weer zelf om naar de kring.',
  )
})

test('a no changes nothing, and nobody else can say yes', async () => {
  await asks(anne, { kind: 'take-over', seat: seats.Wil ?? '' })
  const [asked] = await world.sql<{ id: string }>('select id from circles.host_asked where ended_at is null')
  const bo = await sits('Bo', house)
  await bo.get('/mine/settings')
  await bo.post('/mine/hosts', { ...bo.form().values, id: asked?.id ?? '', answer: 'yes' })
  expect(bo.status).toBe(404)
  await wil.get('/mine/hosts')
  await wil.submit({ answer: 'no' })
  expect(await mayChange(wil)).toBe(false)
  expect(await mayChange(anne)).toBe(true)
})

test('who takes over is the host, and who handed over sits there like everybody; a place without a host is told to its home', async () => {
  const lotte = await sits('Lotte', movement, 'host')
  await asks(anne, { kind: 'take-over', seat: seats.Wil ?? '' })
  await wil.get('/mine/hosts')
  await wil.submit({ answer: 'yes' })
  expect([await mayChange(wil), await mayChange(anne)]).toEqual([true, false])
  expect((await anne.get('/circles/wielhuis/history')).text()).toContain(
    'Wil kijkt voortaan om naar de kring, in plaats van Anne.',
  )
  expect((await lotte.get('/mine')).text()).not.toContain('heeft geen gastheer')
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seats.Wil])
  expect((await lotte.get('/mine')).text()).toContain(
    'Wielhuis, in De Beweging, heeft geen gastheer of gastvrouw meer.',
  )
  // That there is a closed circle is not told to who looks after its home, in this way either.
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [house])
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  expect((await lotte.get('/mine')).text()).not.toContain('Wielhuis')
})

test('days that cannot be and nobody chosen are refused, with what was typed', async () => {
  const els = await sits('Els', house, 'host')
  await asks(els, { kind: 'stand-in', seat: seats.Bo ?? '', from: await day(4), until: await day(2) })
  expect(els.status).toBe(422)
  expect(els.text()).toContain('De laatste dag ligt voor de eerste.')
  await asks(els, { kind: 'take-over' })
  expect(els.text()).toContain('Kies aan wie je het vraagt.')
})
