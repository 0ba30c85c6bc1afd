// Covers: src/platform/web, src/modules
// Takes: 2 minutes
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { type Walker, walkers } from '../access/model.ts'
import { addressesOf, openWorld, type World } from '../access/world.ts'
import type { Browserless } from '../support/browserless.ts'

let world: World
let visitors: { browser: Browserless; csrf: string }[]

beforeAll(async () => {
  world = await openWorld()
  visitors = await Promise.all(walkers.map(readyToPost))
})
afterAll(() => world.test.close())

async function readyToPost(walker: Walker) {
  const browser = await world.walk(walker)
  await browser.get('/k')
  return { browser, csrf: browser.form('/k').values._csrf as string }
}

const routes = routesOf(modules)
const names = [
  'words',
  'version',
  '_version',
  'audience',
  'name',
  'email',
  'code',
  'word',
  'answer',
  'date',
  'time',
  'seat',
  '_key',
]

/** What a form may bring: ids that exist, numbers out of range, scripts, emoji, nothing, and text without end. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e999',
    '2026-02-30',
    '25:61',
    '<script>alert(1)</script>',
    "'; drop table x; --",
    '\u202e🔥',
  ),
  fc.uuid(),
  fc.nat(5).map((n) => 'x'.repeat(10 ** n)),
)
const fields = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 12 })), value, {
  maxKeys: 8,
})

const asked = fc.record({
  route: fc.constantFrom(...routes),
  who: fc.nat(walkers.length - 1),
  which: fc.nat(500),
  parameter: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
  method: fc.constantFrom<('GET' | 'POST')[]>('GET', 'POST'),
  fields,
  token: fc.boolean(),
})

test('no request, however malformed, brings the house down or shows its inside', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ route, who, which, parameter, method, fields, token }) => {
      const addresses = addressesOf(route.path)
      const real = addresses[which % addresses.length] as string
      const address =
        parameter === null ? real : route.path.replaceAll(/:\w+/g, encodeURIComponent(parameter))
      const visitor = visitors[who] as (typeof visitors)[number]
      const posted = token ? { ...fields, _csrf: visitor.csrf } : fields
      const answer = await visitor.browser.once(method, address, posted)
      const text = await answer.text()
      expect(answer.status, `${method} ${address}`).toBeLessThan(500)
      expect(text).not.toMatch(/\n {4}at |node_modules|postgres|select \*/)
    }),
    { numRuns: 2_000 },
  )
})
