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
import { lookWithin } from './promise.ts'

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
  expect(await onOwn()).toContain(`Dat is uiterlijk ${by(today())}.`)
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
  expect((await visitor.get(asked)).text()).toContain(`Dat is uiterlijk ${by(today())}.`)
})

test('who changes what still waits does not wait longer for that', async () => {
  await ago(3)
  await visitor.get(own)
  await visitor.upload({ words: 'De bloem viel om.', where: 'everyone' }, {}, own)
  expect(await onOwn()).toContain(`Dat is uiterlijk ${by(dayAfter(today(), -3))}.`)
})
