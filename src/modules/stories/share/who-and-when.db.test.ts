import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { dayAfter, dayAt, longDay } from '../../../platform/i18n/days.ts'
import { isLate, lookWithin } from './promise.ts'
import { sharedAtDesk } from './queries.ts'

let world: TestApplication
let lotte: Browserless
let visitor: Browserless
let movement: string
let own: string
let number = 0
const desk = '/circles/beweging/shared'
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte Linde', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())

async function shares(words: string): Promise<string> {
  number += 1
  visitor = world.visitor(`192.0.2.${number}`)
  await visitor.get('/share')
  await visitor.upload({ words, where: 'everyone' }, {}, '/share')
  return visitor.path
}
beforeEach(async () => {
  await world.sql('delete from stories.shared')
  await world.sql("update circles.circle set contact_name = 'Ria', contact_phone = '085 1' where id = $1", [
    movement,
  ])
  own = await shares('De zonnebloem viel om.')
})
const onOwn = async () => (await visitor.get(own)).text()
const today = () => dayAt(world.app.house.clock.now())
const by = (from: string) => longDay('nl', dayAfter(from, lookWithin))
const ago = (days: number) =>
  world.sql(
    'update stories.shared set shared_on = shared_on - $1::int, waits_since = waits_since - $1::int',
    [days],
  )

test('it says by which day somebody looks, and the desk says the same', async () => {
  expect(await onOwn()).toContain(`Iemand leest het uiterlijk ${by(today())}.`)
  await lotte.get(desk)
  expect(lotte.text()).toContain(`leest dat er uiterlijk ${by(today())} iemand kijkt`)
})

test('a name is told only of who can be called there and looks along; of nobody else', async () => {
  expect(await onOwn()).toContain('Iemand van De Beweging leest dit.')
  expect(visitor.html).not.toContain('Lotte')
  await world.sql("update circles.circle set contact_name = 'Lotte Linde' where id = $1", [movement])
  expect(await onOwn()).toContain('Lotte Linde of iemand anders van De Beweging leest dit.')
})

test('where nobody looks after the movement, nobody is promised', async () => {
  await world.sql('update circles.seat set ended_at = now() where circle_id = $1', [movement])
  try {
    expect(await onOwn()).toContain('Er is bij De Beweging nu niemand die meekijkt.')
    expect(visitor.text()).not.toContain('uiterlijk')
  } finally {
    await world.sql('update circles.seat set ended_at = null where circle_id = $1', [movement])
  }
})

test('on the last day it is not late; the day after it says so, and it lies first at the desk', async () => {
  await ago(lookWithin)
  expect(await onOwn()).not.toContain('Dat is niet gelukt.')
  await ago(1)
  expect(await onOwn()).toContain('Dat is niet gelukt. Het spijt ons.')
  // Shared before it, and answered: that waits for its sharer.
  const asked = await shares('De stoel staat er nog.')
  const [row] = await world.sql<{ id: string }>(
    'select id from stories.shared where step = $1 order by shared_on desc',
    ['waits'],
  )
  await lotte.get(`${desk}/${row?.id}`)
  await lotte.submit({ question: 'Welke stoel?' }, `${desk}/${row?.id}/ask`)
  await world.sql('update stories.shared set shared_on = shared_on - 30 where id = $1', [row?.id])
  await lotte.get(desk)
  const at = (words: string) => lotte.text().indexOf(words)
  expect(at('Daarom ligt dit bovenaan.')).toBeGreaterThan(0)
  expect(at('De zonnebloem viel om.')).toBeLessThan(at('De stoel staat er nog.'))
  // With an answer its turn begins anew, from today.
  await visitor.get(asked)
  await visitor.submit({ reply: 'Die bij het raam.' }, `${asked}/reply`)
  expect((await visitor.get(asked)).text()).toContain(`Iemand leest het uiterlijk ${by(today())}.`)
})

test('who changes what still waits does not wait longer for that', async () => {
  await ago(3)
  await visitor.get(own)
  await visitor.upload({ words: 'De bloem viel om.', where: 'everyone' }, {}, own)
  expect(await onOwn()).toContain(`Iemand leest het uiterlijk ${by(dayAfter(today(), -3))}.`)
})

test('by one rule it is late: on the page of who shared it, and in the order of the desk', async () => {
  // In days ago: when it was shared, and since when it waits. The first two are older than what is late, and are not.
  const rows = [
    { shared: 60, waits: lookWithin },
    { shared: 50, waits: 50, step: 'asked' },
    { shared: 40, waits: lookWithin + 1 },
    { shared: lookWithin + 1, waits: null },
    { shared: lookWithin, waits: null },
    { shared: 1, waits: 0 },
    { shared: 90, waits: 90, step: 'closed' },
  ]
  await world.sql('delete from stories.shared')
  for (const { shared, waits, step = 'waits' } of rows) {
    await shares(`De ${shared}e stoel.`)
    await world.sql(
      `update stories.shared set shared_on = platform.day_of(now()) - $1::int, question = content, step = $2,
         waits_since = platform.day_of(now()) - $3::int
       where shared_on = platform.day_of(now())`,
      [shared, step, waits],
    )
  }
  const { house } = world.app
  const desk = await house.database.read(lotte.cookie('kampvuur_session'), ({ db }) =>
    sharedAtDesk(db, house.sealing, 'beweging'),
  )
  expect(desk.map(({ words }) => words)).toEqual(
    [40, lookWithin + 1, 60, 50, lookWithin, 1, 90].map((days) => `De ${days}e stoel.`),
  )
  expect(desk.map((one) => isLate(one, today()))).toEqual([true, true, false, false, false, false, false])
})

test('before it is sent and while it waits it says how many can read it: all for whom the desk opens', async () => {
  const els = await makePerson(world, 'Els')
  const others = [
    els,
    await makePerson(world, 'Mina'),
    await makePerson(world, 'Bo'),
    await makePerson(world, 'Ad'),
  ]
  const [, mina, bo, ad] = others
  const sister = await makeCircle(world, { kind: 'movement', name: 'De Zuster', slug: 'zuster' })
  await makeSeat(world, movement, els, 'host')
  await makeSeat(world, movement, mina ?? '')
  await makeSeat(world, sister, bo ?? '', 'host')
  const gone = await makeSeat(world, movement, ad ?? '', 'host')
  await world.sql('update circles.seat set ended_at = now() where id = $1', [gone])
  const [row] = await world.sql<{ id: string }>('select id from stories.shared')
  let many = 0
  for (const who of [lotte, ...(await Promise.all(others.map((one) => world.as(one))))])
    if ((await who.get(`${desk}/${row?.id}`)).status === 200) many += 1
  expect(many).toBe(2)
  const told = async (path: string) =>
    /kijken nu (\d+) mensen mee/.exec((await visitor.get(path)).text())?.[1]
  expect([await told('/share'), await told(own)]).toEqual(['2', '2'])
  await world.sql('update circles.seat set ended_at = now() where circle_id = $1 and person_id = $2', [
    movement,
    els,
  ])
  expect((await visitor.get('/share')).text()).toContain('Bij De Beweging kijkt nu één mens mee.')
  expect((await visitor.get(own)).text()).toContain('Daar kijkt nu één mens mee.')
  await world.sql('update circles.seat set ended_at = now() where circle_id = $1', [movement])
  try {
    expect((await visitor.get('/share')).text()).toContain('Nu is daar niemand voor.')
  } finally {
    await world.sql('update circles.seat set ended_at = null where circle_id = $1 and id <> $2', [
      movement,
      gone,
    ])
  }
})

test.each([
  ['its stories', "insert into movements.rooms (movement_id, closed) values ($1, '{stories}')"],
  ['itself', 'update circles.circle set closed_on = created_at::date where id = $1'],
])('a movement that closed %s tells nobody how many look along there', async (_, closes) => {
  const slug = `dicht-${closes.split(' ')[0]}`
  const closed = await makeCircle(world, { kind: 'movement', name: 'De Dichte', slug })
  const host = await makePerson(world, 'Kees')
  await makeSeat(world, closed, host, 'host')
  expect((await visitor.get(`/share?of=${slug}`)).text()).toContain('kijkt nu één mens mee')
  await world.sql(closes, [closed])
  expect((await visitor.get(`/share?of=${slug}`)).text()).not.toContain('kijkt nu één mens mee')
})
