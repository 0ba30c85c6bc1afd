import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { personId } from '../../seeds/load/ids.ts'
import { buildAssets, loadAssets } from '../../src/platform/assets/index.ts'
import { startTestApplication, type TestApplication } from './application.ts'
import { openBrowser } from './browser.ts'
import { startExample } from './example.ts'

export interface House {
  test: TestApplication
  origin: string
  browser: Browser
  /** A device of its own. `person`: slug of somebody of the example, signed in. */
  device(options?: Device): Promise<{ context: BrowserContext; page: Page }>
  close(): Promise<void>
}

export interface Device {
  person?: string
  javascript?: boolean
  width?: number
  locale?: 'nl-NL' | 'en-GB'
  scheme?: 'light' | 'dark'
  touch?: boolean
  /** Over which line; default: a good one. */
  origin?: string
}

/**
 * The example network, or an empty house, behind a real address, and a real browser to walk through it. `sister`: the movement
 * that has an address of its own.
 */
export async function openHouse({ empty = false, sister = '' } = {}): Promise<House> {
  await buildAssets({ outDir: '.cache/assets' })
  const assets = await loadAssets('.cache/assets')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  const addresses = sister && { KAMPVUUR_ADDRESSES: `${sister}=http://${sister}.localhost:${port}` }
  const start = empty ? startTestApplication : startExample
  const test = await start({ KAMPVUUR_ORIGIN: origin, ...(addresses || {}) }, assets)
  server.on(
    'request',
    getRequestListener((request, env) => test.app.fetch(request, env)),
  )
  const browser = await openBrowser()
  return {
    test,
    origin,
    browser,
    async device({
      person,
      javascript = true,
      width = 1280,
      locale = 'nl-NL',
      scheme = 'light',
      touch = false,
      origin: line = origin,
    } = {}) {
      const context = await browser.newContext({
        baseURL: line,
        javaScriptEnabled: javascript,
        viewport: { width, height: 800 },
        locale,
        colorScheme: scheme,
        hasTouch: touch,
      })
      context.setDefaultTimeout(60_000)
      if (person) {
        const value = (await test.as(personId(person))).cookie('kampvuur_session') as string
        await context.addCookies([
          { name: 'kampvuur_session', value, url: origin, httpOnly: true, sameSite: 'Lax' },
        ])
      }
      return { context, page: await context.newPage() }
    },
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await test.close()
    },
  }
}
