import { expect, test } from 'vitest'
import { datesOf } from './dates.ts'

test('a month is said once, and twice where it is another', () => {
  const week = { firstOn: '2027-01-11', lastOn: '2027-01-15' }
  expect(datesOf('nl', week)).toBe('11 tot en met 15 januari 2027')
  expect(datesOf('en', week)).toBe('11 to 15 January 2027')
  expect(datesOf('nl', { firstOn: '2026-12-28', lastOn: '2027-01-01' })).toBe(
    '28 december 2026 tot en met 1 januari 2027',
  )
  expect(datesOf('nl', { firstOn: null, lastOn: null })).toBe('')
})
