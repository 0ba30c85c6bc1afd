import type { BrowserContext, Page } from 'playwright-core'
import { exampleNetwork } from '../../seeds/index.ts'
import { dialogueId } from '../../seeds/load/ids.ts'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import type { TestApplication } from '../support/application.ts'
import type { Device, House } from '../support/house.ts'
import { type Walker, walkers } from './model.ts'
import { addressesOf, walkAs } from './world.ts'

export interface Sight {
  /** The route's pattern, and whether the fire burns while somebody looks. */
  path: string
  address: string
  walker: Walker
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
    const addresses = addressesOf(route.path)
    const sight = await firstThatOpens(route.path, addresses, visitors)
    if (sight) found.push(sight)
    if (!alive.includes(route.path)) continue
    const burning = addresses.filter((address) => address.includes(burningId))
    const live = await firstThatOpens(`${route.path} at a fire that burns`, burning, visitors)
    if (live) found.push(live)
  }
  return found
}

const burningId = dialogueId(exampleNetwork.fires.find(({ phase }) => phase === 'burning')?.slug ?? '')

type Visitor = { walker: Walker; browser: Awaited<ReturnType<typeof walkAs>> }

async function firstThatOpens(
  path: string,
  addresses: readonly string[],
  visitors: readonly Visitor[],
): Promise<Sight | undefined> {
  // Those with a seat first: what they see is fuller than what a stranger sees.
  for (const { walker, browser } of [...visitors].reverse()) {
    for (const address of addresses) {
      const { status } = await browser.once('GET', address)
      if (status === 200) return { path, address, walker }
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
