import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import type { Browserless } from '../support/browserless.ts'
import { expectations } from './expectations.ts'
import { type Walker, walkers } from './model.ts'
import type { Expected, Try } from './who.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())

test('every route says in this table who may open it, and the table holds no other', () => {
  const routes = routesOf(modules).map(({ method, path }) => `${method} ${path}`)
  expect(Object.keys(expectations).sort()).toEqual([...routes].sort())
})

const tries = (method: 'GET' | 'POST') =>
  Object.entries(expectations)
    .filter(([route]) => route.startsWith(`${method} `))
    .flatMap(([, list]) => list)

/** What an answer amounts to. A redirect that is not to the door leads inside. */
function amountsTo({ status, headers }: Response): Expected | string {
  const to = headers.get('location') ?? ''
  if (status === 404) return 'absent'
  if (status === 403) return 'denied'
  if (status === 401 || (status === 303 && to.startsWith('/sign-in?'))) return 'sign-in'
  if (status === 200 || status === 303 || status === 422) return 'open'
  return `status ${status}`
}

describe.each(walkers)('$name', (walker) => {
  test('opens what is theirs to open, and finds nothing else', async () => {
    const browser = await world.walk(walker)
    const wrong: string[] = []
    for (const { address, who } of tries('GET')) {
      const got = amountsTo(await browser.once('GET', address))
      if (!fits(got, who(walker))) wrong.push(`${address}: ${got}, not ${who(walker)}`)
    }
    expect(wrong).toEqual([])
  }, 240_000)

  test('cannot send what is not theirs to send', async () => {
    const browser = await world.walk(walker)
    const csrf = await tokenOf(browser)
    const wrong: string[] = []
    for (const { address, who } of closedTo(walker)) {
      const got = amountsTo(await browser.once('POST', address, { ...wellFormed, _csrf: csrf }))
      if (!fits(got, who(walker))) wrong.push(`${address}: ${got}, not ${who(walker)}`)
    }
    expect(wrong).toEqual([])
  }, 240_000)
})

const fits = (got: string, expected: Expected) =>
  expected === 'closed' ? got === 'absent' || got === 'denied' : got === expected

const closedTo = (walker: Walker): Try[] => tries('POST').filter(({ who }) => who(walker) !== 'open')

/** What the forms ask for, so that a refusal is about who asks and not about what is missing. */
const wellFormed = { words: 'Iets.', version: '1', audience: 'here', name: 'Iemand', aside: 'later' }

/** The token of a form that everybody may see: the closed forms get a real one, so that only the policy refuses. */
async function tokenOf(browser: Browserless): Promise<string> {
  await browser.get('/k')
  return browser.form('/k').values._csrf as string
}
