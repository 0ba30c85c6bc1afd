import type { BrowserContext, Page } from 'playwright-core'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import type { TestApplication } from '../support/application.ts'
import type { Device, House } from '../support/house.ts'
import { type Walker, walkers } from './model.ts'
import { addressesOf, walkAs } from './world.ts'

export interface Sight {
  /** The route's pattern. */
  path: string
  address: string
  walker: Walker
}

/** Every page of the house once, with somebody who may open it. */
export async function everyPage(test: TestApplication): Promise<Sight[]> {
  const found: Sight[] = []
  const visitors = await Promise.all(
    walkers.map(async (walker) => ({ walker, browser: await walkAs(test, walker) })),
  )
  for (const route of routesOf(modules).filter(({ method, kind }) => method === 'GET' && kind === 'page')) {
    const sight = await firstThatOpens(route.path, visitors)
    if (sight) found.push(sight)
  }
  return found
}

type Visitor = { walker: Walker; browser: Awaited<ReturnType<typeof walkAs>> }

async function firstThatOpens(pattern: string, visitors: readonly Visitor[]): Promise<Sight | undefined> {
  // Those with a seat first: what they see is fuller than what a stranger sees.
  for (const { walker, browser } of [...visitors].reverse()) {
    for (const address of addressesOf(pattern)) {
      await browser.get(address)
      if (browser.status === 200 && browser.path === address) return { path: pattern, address, walker }
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
