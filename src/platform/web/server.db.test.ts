import { createHash } from 'node:crypto'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Browserless } from '../../../tests/support/browserless.ts'
import { freshDatabase } from '../../../tests/support/postgres.ts'
import { systemClock } from '../clock/clock.ts'
import { command, type House } from '../commands/command.ts'
import { connect, type Database } from '../database/connect.ts'
import { Absent, Denied } from '../errors/errors.ts'
import { memoryStore } from '../files/testing/memory-store.ts'
import { LiveHub } from '../live/hub.ts'
import type { Module } from '../registry/module.ts'
import { sealingWith } from '../sealing/seal.ts'
import { page, redirect } from './answer.ts'
import { fieldOf, formRoutes } from './form.ts'
import { everybody, policy, signedIn } from './policy.ts'
import { route } from './route.ts'
import { webServer } from './server.ts'

const origin = 'http://localhost:3000'
const style = '@font-face{font-display:fallback;src:url(/assets/letters-1.woff2)}p{color:teal}'
const file = (text: string, type: string) => ({ body: Buffer.from(text), type, immutable: true })
const files: Record<string, ReturnType<typeof file>> = {
  '/assets/site-1.css': file(style, 'text/css; charset=utf-8'),
  '/assets/letters-1.woff2': file('letters', 'font/woff2'),
  '/assets/icon-1.svg': file('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
}
const logged: string[] = []
let database: Database
let live: LiveHub
let away = false
let handled: unknown[] = []
let said = 'nothing yet'
let made = 0

const say = command({
  name: 'test.say',
  input: z.object({ words: z.string().min(1, 'words.missing').max(600, 'words.long') }),
  policy() {
    if (away) throw Object.assign(new Error('Connection terminated'), { code: 'ECONNREFUSED' })
  },
  async run({ input }) {
    handled.push(input.words)
    if (input.words === 'break') throw new Error(`something with ${input.words}`)
    return {}
  },
})

const room: Module = {
  name: 'test',
  things: [],
  routes: [
    ...formRoutes({
      path: '/say/:place',
      policy: everybody,
      show: (_visit, form) =>
        page({
          title: 'Say',
          body: `${form.hidden.csrf} ${form.hidden.key} [${fieldOf(form.values, 'words')}] ${JSON.stringify(form.errors)}`,
        }),
      command: say,
      done: () => redirect('/shared', { flash: 'Dank je.' }),
    }),
    route({
      method: 'GET',
      path: '/shared',
      policy: everybody,
      kind: 'page',
      kept: true,
      handle: () => page({ title: 'Shared', body: `for everybody: ${said}` }),
    }),
    route({
      method: 'GET',
      path: '/counted',
      policy: everybody,
      kind: 'page',
      kept: true,
      asks: ['q'],
      handle({ url }) {
        made += 1
        return page({ title: 'Counted', body: `made ${made} times, of [${url.search}]` })
      },
    }),
    route({
      method: 'GET',
      path: '/of-some',
      policy: everybody,
      kind: 'page',
      kept: true,
      handle({ token }) {
        if (!token) throw new Absent()
        return page({ title: 'Of some', body: 'of some' })
      },
    }),
    route({
      method: 'GET',
      path: '/with-a-token',
      policy: everybody,
      kind: 'page',
      kept: true,
      handle: ({ csrf }) => page({ title: 'Token', body: csrf() }),
    }),
    route({
      method: 'GET',
      path: '/mine',
      policy: signedIn,
      kind: 'page',
      handle: () => page({ title: 'Mine', body: 'mine' }),
    }),
    route({
      method: 'GET',
      path: '/hidden',
      policy: policy('nobody', () => 'absent'),
      kind: 'page',
      handle: () => page({ title: '', body: '' }),
    }),
    route({
      method: 'GET',
      path: '/denied',
      policy: policy('keepers', () => ({ denied: 'denied.not-keeper' })),
      kind: 'page',
      handle: () => {
        throw new Denied('unreachable')
      },
    }),
  ],
}

let fetchIt: (request: Request) => Response | Promise<Response>
const visitor = () => new Browserless((request) => fetchIt(request), origin)

beforeAll(async () => {
  const { web: address } = await freshDatabase()
  database = connect(address)
  const house: House = {
    database,
    clock: systemClock,
    sealing: sealingWith(Buffer.alloc(32)),
    files: memoryStore(),
    keyFor: () => Buffer.alloc(32, 9),
  }
  const log = pino({ base: null }, { write: (line: string) => logged.push(line) })
  live = new LiveHub({ address, log })
  const app = webServer({
    live,
    site: { origin, example: false, production: true },
    house,
    proxies: 0,
    assets: {
      css: ['/assets/site-1.css'],
      fonts: ['/assets/letters-1.woff2'],
      url: (name) => name,
      styles: () => [],
      file: (path) => files[path],
    },
    modules: [room],
    log,
    viewerOf: async () => ({ name: null }),
    helpingOn: async () => undefined,
    movementOf: async () => ({ name: 'Een stoel erbij', contactName: 'Els', contactPhone: '085 000 00 11' }),
  })
  fetchIt = (request) => app.fetch(request)
})
afterAll(async () => {
  await live.close()
  await database.close()
})

/** The token and key that the form shows. */
async function openForm() {
  handled = []
  const browser = await visitor().get('/say/table')
  const [csrf = '', key = ''] = browser.text().trim().split(' ')
  return { browser, hidden: { _csrf: csrf, _key: key } }
}

describe('a form', () => {
  test('gives a cookie for a month, anew each time one is opened', async () => {
    const first = await fetchIt(new Request(`${origin}/say/table`))
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^kampvuur_visitor=[\w-]+;.*Max-Age=2592000/)
    const named = cookie.split(';')[0] ?? ''
    const again = await fetchIt(new Request(`${origin}/say/table`, { headers: { cookie: named } }))
    expect(again.headers.get('set-cookie')).toBe(cookie)
  })

  test('is done, and says so once on the next page', async () => {
    const { browser, hidden } = await openForm()
    await browser.post('/say/table', { ...hidden, words: 'warm brood' })
    expect(handled).toEqual(['warm brood'])
    expect(browser.path).toBe('/shared')
    expect(browser.text()).toContain('Dank je.')
    expect((await browser.get('/shared')).text()).not.toContain('Dank je.')
  })

  test('sent twice is done once', async () => {
    const { browser, hidden } = await openForm()
    await browser.post('/say/table', { ...hidden, words: 'een keer' })
    await browser.post('/say/table', { ...hidden, words: 'een keer' })
    expect(handled).toEqual(['een keer'])
  })

  test.each(['🔥 שלום', '<script>alert(1)</script>', 'é ñ ß'])(
    'keeps %s as it was typed when something is wrong',
    async (typed) => {
      const { browser, hidden } = await openForm()
      await browser.post('/say/table', { ...hidden, words: typed + 'x'.repeat(700) })
      expect(browser.status).toBe(422)
      expect(browser.html).not.toContain('<script>alert')
      expect(browser.text()).toContain(`[${typed}`)
      expect(browser.text()).toContain('words.long')
    },
  )

  test('of ten megabytes is refused at the field, with all of it kept', async () => {
    const { browser, hidden } = await openForm()
    await browser.post('/say/table', { ...hidden, words: 'x'.repeat(10_000_000) })
    expect(browser.status).toBe(422)
    expect(browser.html.length).toBeGreaterThan(10_000_000)
  })

  test('whose cookie is gone shows what was typed, ready to be sent again', async () => {
    const { hidden } = await openForm()
    const words = 'drie uur aan tafel gezeten'
    const other = await visitor().post('/say/table', { ...hidden, words })
    expect(other.status).toBe(403)
    expect(handled).toEqual([])
    expect(other.form().values.words).toBe(words)
    await other.submit({})
    expect(handled).toEqual([words])
  })

  test('from another site is not done', async () => {
    const { browser, hidden } = await openForm()
    const body = new URLSearchParams({ ...hidden, words: 'van elders' })
    const answer = await fetchIt(
      new Request(`${origin}/say/table`, {
        method: 'POST',
        body,
        headers: {
          cookie: `kampvuur_visitor=${browser.cookie('kampvuur_visitor')}`,
          origin: 'https://elsewhere.example',
        },
      }),
    )
    expect(answer.status).toBe(403)
    expect(handled).toEqual([])
  })

  test('sent while the database is away keeps what was typed, and is done when it is back', async () => {
    const { browser, hidden } = await openForm()
    away = true
    await browser.post('/say/table', { ...hidden, words: 'niet kwijtraken alsjeblieft' })
    away = false
    expect(browser.status).toBe(503)
    expect(browser.form().values.words).toBe('niet kwijtraken alsjeblieft')
    await browser.submit({})
    expect(handled).toEqual(['niet kwijtraken alsjeblieft'])
  })

  test('that breaks on our side says so, and what was typed stands in no log', async () => {
    const { browser, hidden } = await openForm()
    await browser.post('/say/table', { ...hidden, words: 'break' })
    expect(browser.status).toBe(500)
    expect(browser.html).not.toMatch(/Error|\.ts:\d/)
    expect(logged.join('\n')).not.toContain('something with')
  })
})

describe('what may not be seen', () => {
  test('sounds the same as what does not exist', async () => {
    const hidden = await visitor().get('/hidden')
    const missing = await visitor().get('/nothing/like/it')
    expect([hidden.status, hidden.html.replace('/hidden', '/nothing/like/it')]).toEqual([404, missing.html])
    expect(missing.status).toBe(404)
  })

  test('may be seen but not done says why', async () => {
    const denied = await visitor().get('/denied')
    expect(denied.status).toBe(403)
    expect(denied.text()).toContain('Alleen wie dit gesprek voorbereidt')
  })

  test('is for whoever signs in: there one goes first', async () => {
    const answer = await fetchIt(new Request(`${origin}/mine`))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fmine'])
  })
})

describe('every answer', () => {
  test('carries the security headers and a request id, and the log no address', async () => {
    const answer = await fetchIt(new Request(`${origin}/say/SECRETCODE`))
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(logged.join('\n')).not.toContain('SECRETCODE')
    expect(logged.join('\n')).toContain('/say/:place')
  })

  test('that is kept for everybody carries what every answer carries, also where nothing is sent again', async () => {
    const plain = await fetchIt(new Request(`${origin}/say/table`))
    const etags: (string | null)[] = []
    for (const before of [undefined, 'first', 'second']) {
      const headers = before && etags[0] ? { 'if-none-match': etags[0] } : undefined
      const answer = await fetchIt(new Request(`${origin}/shared`, { headers }))
      etags.push(answer.headers.get('etag'))
      expect(answer.status).toBe(before ? 304 : 200)
      const names = [...plain.headers.keys()].filter(
        (name) => !['content-length', 'content-type', 'set-cookie'].includes(name),
      )
      expect([...answer.headers.keys()]).toEqual(expect.arrayContaining(names))
      expect(answer.headers.get('content-security-policy')).toBe(plain.headers.get('content-security-policy'))
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    }
    expect(new Set(etags).size).toBe(1)
  })

  test('that is kept for everybody changes on the next request after anything was done', async () => {
    const { browser, hidden } = await openForm()
    const stranger = visitor()
    said = 'before'
    await browser.post('/say/table', { ...hidden, words: 'eerst' })
    expect((await stranger.get('/shared')).text()).toContain('before')
    said = 'kept back by what was kept'
    expect((await stranger.get('/shared')).text()).toContain('before')
    said = 'after'
    const next = await openForm()
    await next.browser.post('/say/table', { ...next.hidden, words: 'toen' })
    expect((await stranger.get('/shared')).text()).toContain('after')
  })

  test('that is kept is one page whatever was hung onto its address, and shows nothing of that', async () => {
    made = 0
    const open = async (path: string) => (await visitor().get(path)).text()
    expect(await open('/counted?mark=one&mark=two')).toContain('made 1 times, of []')
    const texts = [await open('/counted'), await open('/counted?mark=of-somebody')]
    expect(texts.map((text) => /made \d+ times, of \[.*\]/.exec(text)?.[0])).toEqual(
      Array(2).fill('made 1 times, of []'),
    )
    expect((await visitor().get('/counted?mark=of-somebody')).html).not.toContain('of-somebody')
    expect(await open('/counted?mark=one&q=a%26b&q=c&lang=en')).toContain(
      'made 2 times, of [?lang=en&q=a%26b]',
    )
    expect(await open('/counted?q=a%26b&lang=en')).toContain('made 2 times')
  })

  test('with the token of a form is kept for nobody', async () => {
    const tokenOf = async () => (await visitor().get('/with-a-token')).text()
    expect(await tokenOf()).not.toBe(await tokenOf())
  })

  test('that is the same for everybody is not sent twice', async () => {
    const first = await fetchIt(new Request(`${origin}/shared`))
    const etag = first.headers.get('etag') ?? ''
    const second = await fetchIt(new Request(`${origin}/shared`, { headers: { 'if-none-match': etag } }))
    expect([first.status, second.status]).toEqual([200, 304])
    expect(await second.text()).toBe('')
    const english = await fetchIt(
      new Request(`${origin}/shared`, { headers: { 'if-none-match': etag, 'accept-language': 'en' } }),
    )
    expect(english.status).toBe(200)
  })

  test.each(['br', 'gzip'])('is compressed with %s where the browser likes it', async (encoding) => {
    const answer = await fetchIt(
      new Request(`${origin}/nothing`, { headers: { 'accept-encoding': encoding } }),
    )
    expect(answer.headers.get('content-encoding')).toBe(encoding)
  })
})

describe('who comes from elsewhere', () => {
  const elsewhere = { 'sec-fetch-site': 'cross-site' }
  const open = async (headers: Record<string, string> = {}, path = '/shared') => {
    const answer = await fetchIt(new Request(origin + path, { headers }))
    return { answer, text: await answer.text(), headers: answer.headers }
  }
  const policyOf = ({ headers }: { headers: Headers }) => headers.get('content-security-policy') ?? ''
  const isIn = (text: string) => text.includes('<style>')

  test.each(['none', 'cross-site', 'same-site'])(
    'has the style in the page, and the policy knows it by its digest (%s)',
    async (site) => {
      const { text, ...seen } = await open({ 'sec-fetch-site': site })
      const [, held = ''] = /<style>([^<]*)<\/style>/.exec(text) ?? []
      expect(held).toBe(style.replace('fallback', 'swap'))
      const digest = createHash('sha256').update(held).digest('base64')
      expect(policyOf(seen)).toContain(`style-src 'self' 'sha256-${digest}';`)
      expect(policyOf(seen)).not.toContain('unsafe')
      expect(text).not.toMatch(/<link[^>]*(site-1\.css|letters-1\.woff2)/)
    },
  )

  test.each([
    ['from a page of ours', { 'sec-fetch-site': 'same-origin' }],
    ['with a cookie', { ...elsewhere, cookie: 'kampvuur_locale=nl' }],
    ['without saying so', {}],
  ])('asks for the style where they come %s', async (_, headers) => {
    const { text, ...seen } = await open(headers)
    expect(text).toContain('<link rel="stylesheet" href="/assets/site-1.css"/>')
    expect(text).toContain('<link rel="preload" href="/assets/letters-1.woff2"')
    expect([isIn(text), policyOf(seen).includes('sha256')]).toEqual([false, false])
  })

  test('gets another page than others only in this, and nobody in between takes one for the other', async () => {
    const [there, here] = [await open(elsewhere), await open()]
    for (const { headers } of [there, here])
      expect(headers.get('vary')).toBe('cookie, accept-language, accept-encoding, sec-fetch-site')
    expect(there.headers.get('etag')).not.toBe(here.headers.get('etag'))
    const bare = (text: string) => text.replace(/<style>.*<\/style>/s, '').replace(/<link [^>]*>/g, '')
    expect(bare(there.text)).toBe(bare(here.text))
  })

  test('asks again whether it changed: nothing is sent, and the policy that goes with it stays', async () => {
    const first = await open(elsewhere)
    const etag = first.headers.get('etag') ?? ''
    const again = await open({ ...elsewhere, 'if-none-match': etag })
    expect([again.answer.status, policyOf(again)]).toEqual([304, policyOf(first)])
    const walkedOn = await open({ 'sec-fetch-site': 'same-origin', 'if-none-match': etag })
    expect([walkedOn.answer.status, isIn(walkedOn.text)]).toEqual([200, false])
  })

  test.each(['/say/table', '/with-a-token', '/nothing'])(
    'asks for the style at %s, which is kept for nobody',
    async (path) => {
      const { text, ...seen } = await open(elsewhere, path)
      expect(text).toContain('/assets/site-1.css')
      expect([isIn(text), policyOf(seen).includes('sha256')]).toEqual([false, false])
    },
  )
})

describe('the window that opened a page', () => {
  const session = { cookie: 'kampvuur_session=somebody' }
  const opener = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetchIt(new Request(origin + path, { headers }))
    return [answer.status, answer.headers.get('cross-origin-opener-policy')]
  }

  test('is let go of by every page but those for everybody', async () => {
    for (const path of ['/say/table', '/hidden', '/denied', '/mine', '/nothing'])
      expect((await opener(path))[1]).toBe('same-origin')
    expect(await opener('/shared', { 'sec-fetch-site': 'none' })).toEqual([200, 'unsafe-none'])
  })

  test('does not see by that who is signed in, nor whether there was something for them', async () => {
    for (const path of ['/shared', '/with-a-token'])
      expect([await opener(path), await opener(path, session)]).toEqual(Array(2).fill([200, 'unsafe-none']))
    expect([await opener('/of-some'), await opener('/of-some', session)]).toEqual([
      [404, 'unsafe-none'],
      [200, 'unsafe-none'],
    ])
  })
})

describe('a file of the design', () => {
  const headersOf = async (path: string) => (await fetchIt(new Request(origin + path))).headers
  const pages = [
    'content-security-policy',
    'x-frame-options',
    'permissions-policy',
    'cross-origin-opener-policy',
  ]

  test.each(['/assets/site-1.css', '/assets/letters-1.woff2'])(
    'says what it is and who may ask for it, and nothing of pages (%s)',
    async (path) => {
      const headers = await headersOf(path)
      expect([...headers.keys()].sort()).toEqual([
        'cache-control',
        'content-length',
        'content-type',
        'cross-origin-resource-policy',
        'vary',
        'x-content-type-options',
      ])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    },
  )

  test.each(['/assets/icon-1.svg', '/assets/not-there.css'])(
    'that may be opened by itself carries what every answer carries (%s)',
    async (path) => {
      const headers = await headersOf(path)
      for (const name of pages) expect(headers.has(name)).toBe(true)
    },
  )
})

test.each(['/shared?x=%00', '/shared?%00=x', '/say/here%00'])('there is nothing at %s', async (address) => {
  expect((await visitor().once('GET', address)).status).toBe(404)
})
