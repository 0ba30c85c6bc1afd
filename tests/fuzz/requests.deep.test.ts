// Covers: src/platform/web, src/modules
// Takes: 1 minute
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { type Walker, walkers } from '../access/model.ts'
import { addressesOf, openWorld, type World } from '../access/world.ts'
import type { Browserless } from '../support/browserless.ts'
import { firstSight } from '../support/watching.ts'

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

/** Somewhere below a route, also where the example has nothing there. */
function anAddress(path: string, which: number): string {
  const addresses = addressesOf(path)
  return addresses[which % addresses.length] ?? path.replaceAll(/:\w+/g, 'nothing')
}

/** An open screen never ends: what it shows first is enough. */
const bodyOf = (answer: Response) =>
  answer.headers.get('content-type')?.startsWith('text/event-stream') ? firstSight(answer) : answer.text()

const inside = /\n {4}at |node_modules|postgres|select \*/

test('no form, however it is filled in, brings the house down or shows its inside', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ route, who, which, parameter, method, fields, token }) => {
      const real = anAddress(route.path, which)
      const address =
        parameter === null ? real : route.path.replaceAll(/:\w+/g, encodeURIComponent(parameter))
      const visitor = visitors[who] as (typeof visitors)[number]
      const posted = token ? { ...fields, _csrf: visitor.csrf } : fields
      const answer = await visitor.browser.once(method, address, posted)
      const text = await bodyOf(answer)
      expect(answer.status, `${method} ${address}`).toBeLessThan(500)
      expect(text).not.toMatch(inside)
    }),
    { numRuns: 5_000 },
  )
})

/** What no browser sends: other methods and kinds, broken encodings, paths that climb. */
const crooked = fc.record({
  route: fc.constantFrom(...routes),
  which: fc.nat(500),
  who: fc.nat(walkers.length - 1),
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'),
  path: fc.constantFrom(
    (path: string) => path,
    (path: string) => `/${path}`,
    (path: string) => `${path}/`,
    (path: string) => `${path}/../../demo/mail`,
    (path: string) => `${path}%00`,
    (path: string) => `${path}%2e%2e%2fetc%2fpasswd`,
    (path: string) => `${path}%c0%af`,
    (path: string) => path.toUpperCase(),
    (path: string) => `${path}?_csrf=x&_csrf=y&id[]=1&__proto__[a]=1`,
    (path: string) => `${path}?${'x'.repeat(9_000)}`,
  ),
  type: fc.constantFrom(
    'application/x-www-form-urlencoded',
    'application/json',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'text/plain; charset=utf-7',
    'image/png',
    ';',
    '',
  ),
  headers: fc.dictionary(
    fc.constantFrom(
      'accept-language',
      'if-none-match',
      'range',
      'last-event-id',
      'x-forwarded-for',
      'x-http-method',
    ),
    fc.string({ unit: fc.constantFrom(...'abcDEF019 ;,=*"\'<>/\\-'), maxLength: 60 }),
    { maxKeys: 3 },
  ),
  body: fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .constantFrom(
        '%',
        '%zz=%',
        '{"a":',
        '--x\r\n\r\n--x--',
        '--x\r\ncontent-disposition: form-data; name="words"\r\n\r\nx',
      )
      .map((text) => new Uint8Array(Buffer.from(text))),
  ),
})

const withoutToken = new Set(routes.filter(({ forgery }) => forgery === 'origin').map(({ path }) => path))

test('no request that no browser sends brings the house down, shows its inside, or opens another door', async () => {
  const { app, origin } = world.test
  await fc.assert(
    fc.asyncProperty(crooked, async ({ route, which, who, method, path, type, headers, body }) => {
      const address = path(anAddress(route.path, which))
      const { browser } = visitors[who] as (typeof visitors)[number]
      const cookies = ['kampvuur_session', 'kampvuur_seat', 'kampvuur_visitor'].flatMap((name) => {
        const value = browser.cookie(name)
        return value ? [`${name}=${value}`] : []
      })
      const bare = method === 'GET' || method === 'HEAD'
      const request = new Request(origin + address, {
        method,
        headers: { ...headers, cookie: cookies.join('; '), origin, 'content-type': type },
        redirect: 'manual',
        ...(!bare && { body }),
      })
      const answer = await app.fetch(request)
      const live = answer.headers.get('content-type')?.startsWith('text/event-stream')
      const text = live ? '' : await answer.text()
      if (live) await answer.body?.cancel()
      expect(answer.status, `${method} ${address}`).toBeLessThan(500)
      expect(text).not.toMatch(inside)
      // Whatever it is called: without a form's token nothing is done, but what a page of ours may ask without one.
      const mayWithout = method === 'POST' && withoutToken.has(new URL(request.url).pathname)
      if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && !mayWithout)
        expect(answer.status, `${method} ${address}`).toBeGreaterThanOrEqual(400)
    }),
    { numRuns: 5_000 },
  )
})

test.each([...withoutToken])(
  '%s asks for no token, and is done for no page of somebody else',
  async (path) => {
    const { app, origin } = world.test
    for (const from of ['https://elsewhere.example', 'null', 'rubbish']) {
      const headers = { origin: from, 'content-type': 'application/x-www-form-urlencoded' }
      const answer = await app.fetch(new Request(origin + path, { method: 'POST', headers, body: '' }))
      expect(answer.status, from).toBe(403)
    }
  },
)
