import { expect, test } from 'vitest'
import { periodIn } from './period.ts'

const now = new Date('2026-11-27T10:00:00Z')
const asked = (query: string) => periodIn(new URL(`https://kampvuur.example/looked${query}`), now)

test('the last day is whole, also when the clock is changed on it', () => {
  expect(asked('?from=2026-10-01&until=2026-10-25').before).toEqual(new Date('2026-10-25T23:00:00Z'))
  expect(asked('?from=2027-03-01&until=2027-03-28').before).toEqual(new Date('2027-03-28T22:00:00Z'))
})

test('without a choice it is about three months, until today', () => {
  expect(asked('')).toMatchObject({ from: '2026-08-27', until: '2026-11-27' })
})
