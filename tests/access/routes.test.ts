import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { expectations } from './expectations.ts'
import { walkers } from './model.ts'
import { telling, tries, wronglyOpened, wronglySent } from './tries.ts'
import { openWorld, type World } from './world.ts'

// Every walker at every route, at two addresses of each standing; the deep suite tries every address.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())

test('every route says in this table who may open it, and the table holds no other', () => {
  const routes = routesOf(modules).map(({ method, path }) => `${method} ${path}`)
  expect(Object.keys(expectations).sort()).toEqual([...routes].sort())
})

describe.each(walkers)('$name', (walker) => {
  test('opens what is theirs to open, and finds nothing else', async () => {
    expect(await wronglyOpened(await world.walk(walker), walker, tries('GET', telling))).toEqual([])
  }, 240_000)

  test('cannot send what is not theirs to send', async () => {
    expect(await wronglySent(await world.walk(walker), walker, tries('POST', telling))).toEqual([])
  }, 240_000)
})
