import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'
import { roomOf } from '../../../platform/web/rooms.ts'

let world: TestApplication
let movement: string
let anne: Browserless
const path = '/circles/stoel/rooms'
const all = [
  ...['stories', 'agenda', 'together', 'join', 'introductions', 'money'],
  ...['conversations', 'week', 'visits'],
]
const without = (...closed: string[]) => all.filter((room) => !closed.includes(room))

const sits = async (name: string, role: string) => (await seated(world, movement, { name, role })).browser

async function opens(host: Browserless, open: readonly string[]) {
  await host.get(path)
  return host.submit({ open })
}

const statusAt = async (visitor: Browserless, at: string) => (await visitor.get(at)).status

beforeAll(async () => {
  world = await startTestApplication({ KAMPVUUR_ADDRESSES: 'wij=http://wij.test' })
  movement = await makeCircle(world, { kind: 'movement', slug: 'stoel', name: 'Een stoel erbij' })
  await makeCircle(world, { kind: 'movement', slug: 'wij', name: 'Wij blijven' })
  await world.sql("update circles.circle set created_at = created_at - interval '1 day' where id = $1", [
    movement,
  ])
  anne = await sits('Anne', 'host')
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from movements.rooms')
  await world.sql("select platform.audit('test.done', 'test', null, null)")
})

const addresses = [
  ['stories', '/stories'],
  ['agenda', '/agenda'],
  ['agenda', '/agenda/month'],
  ['together', '/together'],
  ['together', '/themes'],
  ['join', '/join'],
  ['introductions', '/people/persons'],
  ['week', '/week'],
  ['visits', '/circles/stoel/visits'],
] as const

test.each(addresses)('a closed room is not led to, and is not there: %s at %s', async (room, at) => {
  const visitor = world.visitor()
  expect(await statusAt(visitor, at)).toBe(200)
  await opens(anne, without(room))
  expect(anne.text()).toContain('Dit geldt vanaf nu.')
  const closed = await visitor.get(at)
  const niets = await world.visitor().get('/niets')
  expect([closed.status, closed.text()]).toEqual([404, niets.text()])
  expect(await statusAt(anne, at)).toBe(404)
  const led = (
    await Promise.all(['/', '/people', '/circles/stoel'].map((path) => world.visitor().get(path)))
  ).flatMap((page) => page.links())
  expect(led.filter((href) => href.split('?')[0] === at)).toEqual([])
  await opens(anne, all)
  expect(await statusAt(visitor, at)).toBe(200)
})

test('money of a movement is closed to who takes part, and stays', async () => {
  expect((await anne.get('/circles/stoel')).links()).toContain('/circles/stoel/money')
  await opens(anne, without('money'))
  expect((await anne.get('/circles/stoel')).links()).not.toContain('/circles/stoel/money')
  expect(await statusAt(anne, '/circles/stoel/money')).toBe(404)
  expect((await anne.post('/circles/stoel/money/grants/new', {})).status).not.toBe(200)
})

test('conversations, the Week and visits are not begun where they are closed, and what was begun goes on', async () => {
  const begin = ['/circles/stoel/dialogues/choose', '/circles/stoel/week/new', '/circles/stoel/visits']
  const led = async () => (await anne.get('/circles/stoel')).links().filter((href) => begin.includes(href))
  await opens(anne, all)
  expect((await led()).sort()).toEqual([...begin].sort())
  for (const address of begin) expect(await statusAt(anne, address)).toBe(200)
  await opens(anne, without('conversations', 'week', 'visits'))
  expect(await led()).toEqual([])
  for (const address of [
    ...begin,
    '/week/stoel-2031',
    '/circles/stoel/visits/ask',
    '/circles/stoel/dialogues/new',
  ])
    expect(await statusAt(anne, address)).toBe(404)
  expect((await anne.get('/')).text()).not.toContain('Zelf een gesprek beginnen')
  // What stands in a letter, or in somebody's hands, is in no room.
  const room = (pathname: string) => roomOf({ pathname })
  for (const address of [
    '/visits/x',
    '/dialogues/x',
    '/week/w/sessions/s/live/asked/c',
    '/weeks',
    '/week/w/mine',
    '/mine/speaking',
  ])
    expect(room(address)).toBeUndefined()
  expect([room('/week/w/sessions/s/live'), room('/week'), room('/circles/x/week/new')]).toEqual(
    Array(3).fill('week'),
  )
})

test('what is one movement’s pace is nobody else’s', async () => {
  await opens(anne, without('agenda', 'stories'))
  const elsewhere = new Browserless((request) => world.app.fetch(request), 'http://wij.test')
  expect(await statusAt(elsewhere, '/agenda')).toBe(200)
  expect((await elsewhere.get('/')).links()).toContain('/stories?of=wij')
  // What is somebody's own is in no room.
  expect(await statusAt(anne, '/mine')).toBe(200)
})

describe('choosing', () => {
  test('is for hosts', async () => {
    expect((await (await sits('Wil', 'member')).get(path)).status).toBe(403)
    expect((await world.visitor().get(path)).text()).not.toContain('Wat er open is')
    await expect(
      world.sql("insert into movements.rooms (movement_id, closed) values ($1, '{people}')", [movement]),
    ).rejects.toThrow('check')
  })

  test('by two at once tells the second; sent twice is done once; it is in the log', async () => {
    const piet = await sits('Piet', 'host')
    await piet.get(path)
    await anne.get(path)
    const { action, values } = anne.form()
    for (let times = 0; times < 2; times += 1) await anne.post(action, { ...values, open: without('join') })
    expect(await world.sql('select closed, version from movements.rooms')).toEqual([
      { closed: ['join'], version: 1 },
    ])
    await piet.submit({ open: without('money') })
    expect(piet.status).toBe(409)
    expect(piet.text()).toContain(
      'Nu staat open: Verhalen, Agenda, Samen aan de slag, Mensen die zich voorstellen, Beloften en geld, Gesprekken beginnen, De Week, Werkbezoeken.',
    )
    expect(
      await world.sql(
        "select thing_id from platform.audit_entry where action = 'movements.choose-rooms' order by at desc limit 1",
      ),
    ).toEqual([{ thing_id: movement }])
  })
})
