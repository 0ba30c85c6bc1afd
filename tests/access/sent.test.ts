// Covers: src/modules, seeds, tests/access
// Takes: 1.5 minutes
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { expectations } from './expectations.ts'
import { walkers } from './model.ts'
import { few, tries, wronglySent } from './tries.ts'
import { openWorld, type World } from './world.ts'

// Every walker sends what is not theirs to send, at one address of each route for each refusal, and two in a room that the change touches;
// the deep suite tries every address.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())

test('every route says in this table who may open it, and the table holds no other', () => {
  const routes = routesOf(modules).map(({ method, path }) => `${method} ${path}`)
  expect(Object.keys(expectations).sort()).toEqual([...routes].sort())
})

test.each(walkers)('$name cannot send what is not theirs to send', async (walker) => {
  expect(await wronglySent(await world.walk(walker), walker, tries('POST', walker, few))).toEqual([])
})
