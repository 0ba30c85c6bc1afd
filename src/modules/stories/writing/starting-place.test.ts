import { expect, test } from 'vitest'
import type { WritingPlace } from './queries.ts'
import { startingPlace } from './starting-place.ts'

const place = (id: string, movementId: string, kind: 'movement' | 'team' | 'other'): WritingPlace => ({
  ...{ id, name: id, movementId, movement: kind === 'movement', team: kind === 'team' },
})
const movement = place('movement', 'a', 'movement')
const house = place('house', 'a', 'other')
const team = place('team', 'a', 'team')
const sister = place('sister', 'b', 'movement')

test('somebody writes from their own team first, then from another place of their own, and else from the movement', () => {
  expect(startingPlace([movement, sister, house, team], undefined)).toBe(team)
  expect(startingPlace([movement, house], undefined)).toBe(house)
  expect(startingPlace([movement, sister], undefined)).toBe(movement)
  expect(startingPlace([], undefined)).toBeUndefined()
})

test('who comes from a theme writes where it belongs, and where they are not there from their own place', () => {
  expect(startingPlace([movement, sister, team], { movementId: 'b' })).toBe(sister)
  expect(startingPlace([movement, sister, house, team], { movementId: 'a' })).toBe(team)
  expect(startingPlace([movement, team], { movementId: 'b' })).toBe(team)
})
