import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from '../support/browser.ts'
import { type Device, type House, openHouse } from '../support/house.ts'

// Somebody comes from elsewhere and has the style in the page; somebody who was here before asks for it. Both see the same.

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function comes(device: Device, before = false) {
  const { context, page } = await house.device(device)
  if (before)
    await context.addCookies([{ name: 'kampvuur_visitor', value: 'x'.repeat(22), url: house.origin }])
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      refused.push(message.text())
  })
  return { page, refused }
}

const isInPage = (page: Page) => page.evaluate(() => document.querySelector('head > style') !== null)

/** Of everything on the page, how it is drawn and how large it became, once the letters are there. */
const looks = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.load('1em "Atkinson Hyperlegible Next"')
    await document.fonts.ready
    return [...document.body.querySelectorAll('*')].map((one) => {
      const style = getComputedStyle(one)
      const { width, height, top, left } = one.getBoundingClientRect()
      return [
        one.tagName,
        width,
        height,
        top,
        left,
        ...[...style].map((name) => style.getPropertyValue(name)),
      ].join(' ')
    })
  })

test.each([
  ['/', { locale: 'nl-NL', width: 390, scheme: 'light' }],
  ['/stories', { locale: 'en-GB', width: 390, scheme: 'dark' }],
  ['/about', { locale: 'en-GB', width: 1280, scheme: 'light' }],
  ['/agenda', { locale: 'nl-NL', width: 1280, scheme: 'dark' }],
] as const)(
  '%s looks the same with the style in the page, and nothing is refused (%o)',
  async (path, device) => {
    const [first, before] = [await comes(device), await comes(device, true)]
    for (const { page } of [first, before]) await page.goto(path)
    expect([await isInPage(first.page), await isInPage(before.page)]).toEqual([true, false])
    expect(await looks(first.page)).toEqual(await looks(before.page))
    for (const { page } of [first, before]) await page.emulateMedia({ media: 'print' })
    expect(await looks(first.page)).toEqual(await looks(before.page))
    await first.page.emulateMedia({ media: 'screen' })
    expect(await axe(first.page)).toEqual([])
    expect([...first.refused, ...before.refused]).toEqual([])
  },
)

test('who walks on asks for the style once, and what somebody would lay into a page is still refused', async () => {
  const { page, refused } = await comes({ width: 390 })
  await page.goto('/')
  await page.getByRole('link', { name: 'Privacy' }).click()
  await page.waitForURL('**/privacy')
  expect(await isInPage(page)).toBe(false)
  expect(await page.evaluate(() => document.styleSheets[0]?.href)).toContain('/assets/site-')
  await page.goto('/stories')
  expect(await isInPage(page)).toBe(true)
  expect(refused).toEqual([])
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body{display:none}'
    document.head.append(style)
    document.body.setAttribute('style', 'visibility:hidden')
  })
  expect(
    await page.evaluate(() => [
      getComputedStyle(document.body).display,
      getComputedStyle(document.body).visibility,
    ]),
  ).toEqual([expect.not.stringContaining('none'), 'visible'])
})
