import { expect, test } from 'vitest'
import { pauseAfter, verdictOn } from './verdict.ts'

test.each([
  [204, 'arrived'],
  [401, 'look'],
  [403, 'token'],
  [404, 'over'],
  [409, 'look'],
  [413, 'look'],
  [422, 'look'],
  [429, 'later'],
  [500, 'stumbled'],
  [502, 'later'],
  [503, 'later'],
  [504, 'later'],
] as const)('our own %i means %s', (status, verdict) => {
  expect(verdictOn(status, true)).toBe(verdict)
})

test.each([0, 200, 204, 303, 404, 500])('%i from somebody between us is no answer', (status) => {
  expect(verdictOn(status, false)).toBe('later')
})

test('pauses grow to a minute, and not all phones of a home come back at once', () => {
  const middle = [0, 1, 2, 3, 4, 5, 6, 20].map((tries) => pauseAfter(tries, 0.5))
  expect(middle).toEqual([1500, 3000, 6000, 12_000, 24_000, 48_000, 60_000, 60_000])
  expect([pauseAfter(2, 0), pauseAfter(2, 1)]).toEqual([4500, 7500])
})
