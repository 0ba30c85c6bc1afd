import { expect, test } from 'vitest'
import { titled } from './titled.ts'

test('a tab says which text it is, and what one does there', () => {
  expect(titled('nl', { title: 'De soep' }, 'Schrijven')).toBe('De soep – Schrijven')
  expect(titled('nl', { title: '' }, 'Schrijven')).toBe('(nog zonder titel) – Schrijven')
  expect(titled('en', { title: 'x'.repeat(160) }, 'Writing')).toBe(`${'x'.repeat(59)}… – Writing`)
})
