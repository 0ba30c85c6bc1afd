import { expect, test } from 'vitest'
import { defaultFormat, formatOf, minutesOf } from './formats.ts'

const campfire = formatOf(defaultFormat)

test('a campfire ends in its harvest, never in somebody who decides', () => {
  expect(campfire.endsIn).toBe('harvest')
  expect(campfire.phases.map(({ name }) => name).slice(-2)).toEqual(['harvest', 'close'])
})

test('people speak as a person before they speak from their role', () => {
  const names = campfire.phases.map(({ name }) => name)
  expect(names.indexOf('person')).toBeLessThan(names.indexOf('role'))
})

test('it takes three hours and has six agreements that nobody can take away', () => {
  expect(minutesOf(campfire)).toBe(180)
  expect(campfire.agreements).toHaveLength(6)
})
