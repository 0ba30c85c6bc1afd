import { expect, test } from 'vitest'
import { canOpenAgain } from './open-again.ts'

const now = new Date('2031-06-20T12:00:00Z')

test.each([
  [null, false],
  ['2031-06-20T11:00:00Z', true],
  ['2031-06-13T12:00:01Z', true],
  ['2031-06-13T12:00:00Z', false],
])('closed at %s: can be opened again is %s', (closedAt, can) => {
  expect(canOpenAgain(closedAt === null ? null : new Date(closedAt), now)).toBe(can)
})
