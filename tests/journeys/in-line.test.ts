// Covers: src/design, src/modules/search, src/modules/library, src/modules/doors, src/modules/action-teams

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../support/house.ts'

// What a page looks like where it once went wrong: words in pieces, words under a picture, a button out of line.

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const letters = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.load('720 1em "Atkinson Hyperlegible Next"')
    await document.fonts.ready
  })

/** The words of the title that stand on more than one line. */
const broken = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('h1')?.firstChild as Text
    return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : []
    })
  })

const boxes = (page: Page, ...of: string[]) =>
  Promise.all(
    of.map((one) =>
      page
        .locator(one)
        .first()
        .evaluate((element) => {
          const { top, bottom, left, right } = element.getBoundingClientRect()
          return { top, bottom, left, right }
        }),
    ),
  )

test('a long word of a title stays whole on the smallest phone', async () => {
  const { page } = await house.device({ width: 320 })
  for (const theme of ['caring-communities', 'shared-say', 'freedom-and-safety']) {
    await page.goto(`/themes/${theme}`)
    await letters(page)
    expect(await broken(page)).toEqual([])
  }
})

test.each([320, 390])('the button to search begins where the field begins, at %i', async (width) => {
  const { page } = await house.device({ width })
  await page.goto('/search?q=zorg')
  await letters(page)
  const [field, button, line] = await boxes(page, '#q', '.kv-search button', '.kv-search__line')
  expect([button?.left, field?.right]).toEqual([field?.left, line?.right])
})

test('the button to search is as high as the field beside it', async () => {
  const { page } = await house.device({ width: 1280 })
  for (const path of ['/search?q=zorg', '/stories', '/']) {
    await page.goto(path)
    const [field, button] = await boxes(page, '#q', '.kv-search button')
    expect([button?.top, button?.bottom]).toEqual([field?.top, field?.bottom])
  }
})

test.each([320, 390, 1280])(
  'nothing on the cover of a booklet lies over something else, at %i',
  async (width) => {
    const { page } = await house.device({ width })
    await page.goto('/library')
    await page.locator('a[href*="een-eindje-meelopen"][href$="/booklet"]').click()
    await letters(page)
    const [by, picture, caption, short] = await boxes(
      page,
      '.kv-booklet__by',
      '.kv-booklet__picture img',
      '.kv-booklet__picture figcaption',
      '.kv-booklet__short',
    )
    const [opening] = await boxes(page, '.kv-booklet__picture + div p')
    const inOrder = [by?.bottom, picture?.top, picture?.bottom, caption?.top, caption?.bottom, opening?.top]
    expect(inOrder).toEqual([...inOrder].sort((a, b) => Number(a) - Number(b)))
    expect(Number(opening?.bottom)).toBeLessThanOrEqual(Number(short?.top))
    expect(Number(picture?.bottom) - Number(picture?.top)).toBeGreaterThan(100)
  },
)
