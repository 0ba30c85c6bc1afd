// Takes: 1 minute
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { addressesOf, openWorld, type World } from '../access/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 240_000)
afterAll(() => world.test.close())

/** A few addresses of each route, of whatever kind, that a stranger may open. */
const few = 6

interface Met {
  address: string
  cookies: string[]
  /** There is something to fill in: its form goes with a token that fits this browser alone. */
  form: boolean
}

/** What somebody who was never here before is given with each page they may open. */
async function everythingPublic(): Promise<Met[]> {
  const met: Met[] = []
  for (const { path } of routesOf(modules).filter(({ method, kind }) => method === 'GET' && kind !== 'live'))
    for (const address of addressesOf(path).slice(0, few)) {
      const answer = await world.test.visitor().once('GET', address)
      if (answer.status !== 200) continue
      const form = (await answer.text()).includes('name="_csrf"')
      met.push({ address, cookies: answer.headers.getSetCookie(), form })
    }
  return met
}

test('who only reads is given no cookie, on no page', async () => {
  const met = await everythingPublic()
  expect(met.length).toBeGreaterThan(40)
  const given = met.filter(({ cookies, form }) => cookies.length > 0 && !form)
  expect(given.map(({ address }) => address)).toEqual([])
  // With a form one that says nothing but which browser it is, so that nobody else can send the form in its name.
  const names = met.flatMap(({ cookies }) => cookies.map((cookie) => cookie.split('=')[0]))
  expect([...new Set(names)]).toEqual(['kampvuur_visitor'])
}, 300_000)
