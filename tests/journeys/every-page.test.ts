// Covers: src, seeds, tests/access, tests/journeys/look-at.ts
// Takes: 3 minutes
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { everyPage, type Sight } from '../access/every-page.ts'
import { leadsIn, routeFinder } from '../access/led-to.ts'
import { isLookedAtCloser, isOfAllRooms } from '../access/rooms.ts'
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

const routeAt = routeFinder(routesOf(modules).flatMap(({ method, path }) => (method === 'GET' ? [path] : [])))

/** Whether it shows something that leads to a room that the change touches: a part of that room, at the least a link, stands on it. */
const showsTouched = ({ html }: Sight) =>
  leadsIn(html.slice(html.indexOf('<main'))).some((to) => isLookedAtCloser(routeAt(to) ?? ''))

test('no page keeps anybody out, on a small phone', async () => {
  expect(sights.length).toBeGreaterThan(30)
  // Axe is what takes long. The deep suite has it go over every page; here over those of the rooms that a change touches, and over each
  // other that has something on it that no page before had.
  const touched = sights.filter(({ route }) => isLookedAtCloser(route))
  const others = sights.filter((sight) => !touched.includes(sight) && (isOfAllRooms || showsTouched(sight)))
  const closer = new Set([...touched, ...unlikeBefore([...touched, ...others])])
  const opened = isOfAllRooms ? sights : [...closer]
  console.log(`Of ${sights.length} pages ${opened.length} are opened, and axe goes over ${closer.size}.`)
  const how = { closer: (sight: Sight) => closer.has(sight), large: true }
  expect(await lookAt(house, opened, { width: 320 }, how)).toEqual([])
})
