import { expect, test } from 'vitest'
import { spanAround, together, yearsIn } from './sum.ts'

const year = (planned: number | null, actual: number | null) => ({ year: 2026, planned, actual })

test('years are added in whole cents, and what nobody said is not nought', () => {
  expect(together([year(10, null), year(20, null), year(null, null)], 'planned')).toBe(30)
  expect(together([year(10, null), year(null, null)], 'actual')).toBeNull()
  expect(together([year(0, 0)], 'actual')).toBe(0)
  expect(together([year(33_33, 1), year(33_33, 2), year(33_34, 3)], 'planned')).toBe(100_00)
})

test('five years stand beside each other', () => {
  expect(yearsIn(spanAround(2026))).toEqual([2023, 2024, 2025, 2026, 2027])
})
