// Covers: src, seeds, tests/access, tests/journeys/look-at.ts
// Takes: 3 minutes
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyPage, type Sight } from '../access/every-page.ts'
import { isLookedAtCloser } from '../access/rooms.ts'
import { type House, openHouse } from '../support/house.ts'
import { unlikeBefore } from '../support/pieces.ts'
import { lookAt } from './look-at.ts'

let house: House
let sights: Sight[]
beforeAll(async () => {
  house = await openHouse()
  sights = await everyPage(house.test)
})
afterAll(() => house.close())

test('no page keeps anybody out, on a small phone', async () => {
  expect(sights.length).toBeGreaterThan(30)
  // Axe is what takes long. The deep suite has it go over every page; here over those of the rooms that a change touches, and over each
  // that has something on it that no page before had.
  const [touched, others] = [true, false].map((is) =>
    sights.filter(({ route }) => isLookedAtCloser(route) === is),
  ) as [Sight[], Sight[]]
  const closer = new Set([...touched, ...unlikeBefore([...touched, ...others])])
  console.log(`Axe goes over ${closer.size} of ${sights.length} pages.`)
  expect(
    await lookAt(house, sights, { width: 320 }, { closer: (sight) => closer.has(sight), large: true }),
  ).toEqual([])
})
