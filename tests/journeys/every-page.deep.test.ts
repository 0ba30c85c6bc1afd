// Covers: src/design, src/platform/web/layout.tsx
// Takes: 8 minutes
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('no page keeps anybody out, on a small phone: each looked at by axe', async () => {
  const problems = await lookAt(house, sights, { width: 320 }, { large: true })
  noteLooked('every-page', '320', { looked: sights.length, problems: problems.length })
  expect(problems).toEqual([])
}, 1_800_000)
