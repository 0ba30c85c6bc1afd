import { expect, test } from 'vitest'
import { nextDay } from './rhythm.ts'

const now = new Date('2031-06-20T12:00:00Z')

test.each([
  ['month', '2031-06-12T12:00:00Z', '2031-07-10', 'the second Thursday'],
  ['quarter', '2031-06-12T12:00:00Z', '2031-09-11', 'three months later'],
  ['month', '2031-06-30T12:00:00Z', '2031-07-28', 'a fifth Monday becomes the last'],
  ['month', '2030-11-14T13:00:00Z', '2031-07-10', 'and lies ahead, however long ago it was'],
  ['quarter', '2031-12-11T13:00:00Z', '2032-03-11', 'over the turn of the year'],
  ['month', '2031-06-11T22:30:00Z', '2031-07-10', 'by the clock on the wall, not in Greenwich'],
] as const)('%s after %s is %s: %s', (rhythm, from, day, _why) => {
  expect(nextDay(rhythm, new Date(from), now)).toBe(day)
})
