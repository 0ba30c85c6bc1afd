// Covers: src/design, src/platform/web/layout.tsx
// Takes: 25 minutes
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyPage, type Sight } from '../access/every-page.ts'
import { type House, openHouse } from '../support/house.ts'
import { noteLooked } from '../support/looked.ts'
import { lookAt } from './look-at.ts'

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
      const problems = await lookAt(house, sights, { width, locale, scheme })
      const found = { looked: sights.length, problems: problems.length }
      noteLooked('every-width', `${width} ${locale} ${scheme}`, found)
      expect(problems).toEqual([])
    })
  })
})
