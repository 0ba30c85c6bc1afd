import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'

let world: TestApplication
let host: Browserless
let member: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const [ria, kees] = [await makePerson(world, 'Ria'), await makePerson(world, 'Kees')]
  await makeSeat(world, movement, ria, 'host')
  await makeSeat(world, movement, kees)
  host = await world.as(ria)
  member = await world.as(kees)
})
afterAll(() => world.close())

const status = (who: Browserless, rest: string) =>
  who.once('GET', `/circles/beweging/${rest}`).then((answer) => answer.status)

test('who looked after a movement that closed still reads what came in there, and says nothing in its name', async () => {
  const kept = ['answers', 'placed']
  const open = ['newsletter/next', 'shared']
  const all = (who: Browserless, rests: string[]) => Promise.all(rests.map((rest) => status(who, rest)))
  expect([await all(host, kept), await all(host, open)]).toEqual([
    [200, 200],
    [200, 200],
  ])
  expect([await all(member, kept), await all(member, open)]).toEqual([
    [403, 403],
    [403, 404],
  ])
  await world.sql("update circles.circle set closed_on = platform.day_of(now()) where slug = 'beweging'")
  expect([await all(host, kept), await all(host, open)]).toEqual([
    [200, 200],
    [403, 404],
  ])
})
