// Covers: src/platform/web, src/modules
// Takes: 9 minutes
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { crawl } from './crawl.ts'
import { reached, routesAt, unlike } from './led-to.ts'
import { walkers } from './model.ts'
import { doors, notLedTo } from './not-led-to.ts'
import { mayReach, nameOf, readIn } from './read.ts'
import { every, tries, wronglyOpened, wronglySent } from './tries.ts'
import { addressesOf, openWorld, type World } from './world.ts'

// What the ordinary suites try at an address or two of each route, at every address.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())

const pages = routesOf(modules).filter(({ method }) => method === 'GET')
const ledTo = new Set<string>()

const shown = pages.flatMap(({ kind, path }) => (kind !== 'api' && kind !== 'asset' ? [path] : []))

describe.each(walkers)('$name', (walker) => {
  test('opens, sends and reads what is theirs, and finds nothing else', async () => {
    const addresses = pages.flatMap(({ path }) => addressesOf(path))
    const { html, answers, leads } = await crawl(await world.walk(walker), addresses)
    for (const route of routesAt(shown, reached({ answers, leads }, doors))) ledTo.add(route)
    const browser = await world.walk(walker)
    expect(await wronglyOpened(browser, walker, tries('GET', walker, every), answers)).toEqual([])
    expect(await wronglySent(browser, walker, tries('POST', walker, every))).toEqual([])
    expect(readIn(html).map(nameOf)).toEqual(mayReach(walker).map(nameOf))
  })
})

test('every page is led to from a door, or is listed with where one comes from', () => {
  expect(unlike(shown, ledTo, notLedTo)).toEqual({ alone: [], ledTo: [] })
})
