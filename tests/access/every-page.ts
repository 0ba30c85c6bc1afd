import type { BrowserContext, Page } from 'playwright-core'
import { exampleNetwork } from '../../seeds/index.ts'
import { dialogueId } from '../../seeds/load/ids.ts'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import type { TestApplication } from '../support/application.ts'
import type { Device, House } from '../support/house.ts'
import { expectations } from './expectations.ts'
import { type Walker, walkers } from './model.ts'
import { addressesOf, walkAs } from './world.ts'

export interface Sight {
  /** The route's pattern, and whether the fire burns while somebody looks. */
  path: string
  /** The pattern alone. */
  route: string
  address: string
  walker: Walker
  /** As it was shown to somebody who looks without a browser. */
  html: string
}

/** What looks different while people sit at the table. */
const alive = ['', '/cards', '/guide', '/harvest', '/harvest/:cluster', '/people', '/room', '/wall'].map(
  (rest) => `/dialogues/:id${rest}`,
)

/** Every page of the house once, with somebody who may open it; what is alive also at the fire that burns. */
export async function everyPage(test: TestApplication): Promise<Sight[]> {
  const found: Sight[] = []
  const visitors = await Promise.all(
    walkers.map(async (walker) => ({ walker, browser: await walkAs(test, walker) })),
  )
  for (const route of routesOf(modules).filter(({ method, kind }) => method === 'GET' && kind === 'page')) {
    const sight = await firstThatOpens(route.path, () => true, visitors)
    if (sight) found.push(sight)
    if (!alive.includes(route.path)) continue
    const atBurning = (address: string) => address.includes(burningId)
    const live = await firstThatOpens(route.path, atBurning, visitors)
    if (live) found.push({ ...live, path: `${route.path} at a fire that burns` })
  }
  return found
}

const burningId = dialogueId(exampleNetwork.fires.find(({ phase }) => phase === 'burning')?.slug ?? '')

type Visitor = { walker: Walker; browser: Awaited<ReturnType<typeof walkAs>> }

async function firstThatOpens(
  path: string,
  where: (address: string) => boolean,
  visitors: readonly Visitor[],
): Promise<Sight | undefined> {
  const listed = (expectations[`GET ${path}`] ?? []).filter(({ address }) => where(address))
  const known = new Set(listed.map(({ address }) => address))
  const everywhere = addressesOf(path).filter((address) => where(address) && !known.has(address))
  // Where the table lets somebody in, then where it says nothing: what it keeps closed is tried elsewhere, by everybody.
  return (
    (await tryDoors(path, visitors, (walker) =>
      listed.filter(({ who }) => who(walker) === 'open').map(({ address }) => address),
    )) ?? tryDoors(path, visitors, () => everywhere)
  )
}

async function tryDoors(
  path: string,
  visitors: readonly Visitor[],
  doorsOf: (walker: Walker) => readonly string[],
): Promise<Sight | undefined> {
  // Those with a seat first: what they see is fuller than what a stranger sees.
  for (const { walker, browser } of [...visitors].reverse()) {
    for (const address of doorsOf(walker)) {
      const answer = await browser.once('GET', address)
      if (answer.status === 200) return { path, route: path, address, walker, html: await answer.text() }
    }
  }
  return undefined
}

/** A device that holds what this walker holds. */
export async function deviceOf(
  house: House,
  walker: Walker,
  options: Device = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const device = await house.device(options)
  const browser = await walkAs(house.test, walker)
  for (const name of ['kampvuur_session', 'kampvuur_seat']) {
    const value = browser.cookie(name)
    if (value)
      await device.context.addCookies([{ name, value, url: house.origin, httpOnly: true, sameSite: 'Lax' }])
  }
  return device
}
