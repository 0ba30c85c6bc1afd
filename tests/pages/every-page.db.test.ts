// Covers: src, seeds, tests/access, tests/pages
// Takes: 1 minute
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { queryCount } from '../../src/platform/database/connect.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { everyPage, type Sight } from '../access/every-page.ts'
import { openWorld, type World, walkAs } from '../access/world.ts'
import { grow } from './grow.ts'
import { queriesOf } from './query-counts.ts'
import { elsewhere } from './seen-elsewhere.ts'

let world: World
let sights: Sight[]
beforeAll(async () => {
  world = await openWorld()
  // Finding them takes longest: once for both.
  sights = await everyPage(world.test)
})
afterAll(() => world.test.close())

/** How many queries each page took, by the route's pattern. */
async function count(sights: readonly Sight[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const sight of sights) {
    const first = await countOne(sight)
    // What follows an answer may still be asking while the next page does: what is over is asked once more.
    counts[sight.path] = first === queriesOf[sight.path] ? first : Math.min(first, await countOne(sight))
  }
  return counts
}

async function countOne({ address, walker }: Sight): Promise<number> {
  const browser = await walkAs(world.test, walker)
  // Something was done: nothing is shown as it was kept.
  await world.test.sql("select platform.audit('test.count', 'page', null, null)")
  const before = queryCount.value
  await browser.once('GET', address)
  return queryCount.value - before
}

test('every page is one of those that are looked at: for its width, its letters, its queries', () => {
  const seen = new Set(sights.map(({ path }) => path))
  const pages = routesOf(modules).filter(({ method, kind }) => method === 'GET' && kind === 'page')
  const unseen = pages.map(({ path }) => path).filter((path) => !seen.has(path))
  expect(unseen.sort()).toEqual(Object.keys(elsewhere).sort())
})

test('a page takes as many queries as it says, and no more when there are many times more rows', async () => {
  const small = await count(sights)
  expect(small).toEqual(queriesOf)
  await grow(world.test)
  expect(await count(sights)).toEqual(small)
}, 300_000)
