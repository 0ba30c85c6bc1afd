import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, openBrowser, overflow } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const PAGE = '<html lang="nl"><title>x</title><main><h1>Hallo</h1></main>'

test('axe is silent about a sound page and names what is wrong', async () => {
  const page = await browser.newPage()
  await page.setContent(PAGE)
  expect(await axe(page)).toEqual([])
  await page.setContent(`${PAGE}<img src="x.png">`)
  expect((await axe(page)).map((v) => v.rule)).toContain('image-alt')
})

test('axe refuses a page without JavaScript instead of waiting for ever', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.setContent(PAGE)
  await expect(axe(page)).rejects.toThrow('JavaScript')
})

test('a page wider than its window is noticed', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 600 } })
  await page.setContent('<p>short</p>')
  expect(await overflow(page)).toBe(0)
  await page.setContent('<pre>wide'.padEnd(400, 'e'))
  expect(await overflow(page)).toBeGreaterThan(0)
})
