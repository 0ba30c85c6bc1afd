// Covers: src/design, src/platform/web/layout.tsx
// Takes: 25 minutes
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deviceOf, everyPage, type Sight } from '../access/every-page.ts'
import { axe, overflow } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'
import { noteLooked } from '../support/looked.ts'

let house: House
let sights: Sight[]
beforeAll(async () => {
  house = await openHouse()
  sights = await everyPage(house.test)
})
afterAll(() => house.close())

const widths = [320, 390, 768, 1280] as const
const languages = ['nl-NL', 'en-GB'] as const
const schemes = ['light', 'dark'] as const

describe.each(widths)('%i pixels wide', (width) => {
  describe.each(languages)('%s', (locale) => {
    test.each(schemes)('%s', async (scheme) => {
      const problems: string[] = []
      for (const { address, walker } of sights) {
        const { context, page } = await deviceOf(house, walker, { width, locale, scheme })
        await page.goto(address)
        for (const violation of await axe(page))
          problems.push(`${address}: ${violation.rule} ${violation.where.join(' ')}`)
        if ((await overflow(page)) > 0) problems.push(`${address} is wider than the screen`)
        await context.close()
      }
      const found = { looked: sights.length, problems: problems.length }
      noteLooked('every-width', `${width} ${locale} ${scheme}`, found)
      expect(problems).toEqual([])
    })
  })
})
