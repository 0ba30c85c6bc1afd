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
    // What takes on another colour on paper does so at once.
    for (const moving of document.getAnimations()) moving.finish()
    return [...document.body.querySelectorAll('*')].map((one) => {
      const style = getComputedStyle(one)
      const { width, height, top, left } = one.getBoundingClientRect()
      return [
        `${one.tagName}.${one.getAttribute('class')}`,
        `place: ${width} ${height} ${top} ${left}`,
        ...[...style].sort().map((name) => `${name}: ${style.getPropertyValue(name)}`),
      ]
    })
  })

/** The first few things that are not alike, and how. */
async function unlike(one: Page, other: Page) {
  const [here, there] = [await looks(one), await looks(other)]
  const apart = here.flatMap((lines, at) => {
    const differ = lines.flatMap((line, of) =>
      line === there[at]?.[of] ? [] : `${line} | ${there[at]?.[of]}`,
    )
    return differ.length > 0 ? [[lines[0], ...differ.slice(0, 6)]] : []
  })
  return here.length === there.length ? apart.slice(0, 3) : [[`${here.length} and ${there.length} things`]]
}

test.each([
  ['/', { locale: 'nl-NL', width: 390, scheme: 'light' }],
  ['/stories', { locale: 'en-GB', width: 390, scheme: 'dark' }],
  ['/agenda', { locale: 'en-GB', width: 1280, scheme: 'light' }],
] as const)(
  '%s looks the same with the style in the page, and nothing is refused (%o)',
  async (path, device) => {
    const [first, before] = [await comes(device), await comes(device, true)]
    for (const { page } of [first, before]) await page.goto(path)
    expect([await isInPage(first.page), await isInPage(before.page)]).toEqual([true, false])
    expect(await unlike(first.page, before.page)).toEqual([])
    for (const { page } of [first, before]) await page.emulateMedia({ media: 'print' })
    expect(await unlike(first.page, before.page)).toEqual([])
    await first.page.emulateMedia({ media: 'screen' })
    expect(await axe(first.page)).toEqual([])
    expect([...first.refused, ...before.refused]).toEqual([])
  },
)

test('who walks on asks for the style once, and what somebody would lay into a page is still refused', async () => {
  const { page, refused } = await comes({ width: 390 })
  await page.goto('/')
  await page.getByRole('link', { name: 'Wat er met je gegevens gebeurt' }).click()
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
