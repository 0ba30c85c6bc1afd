import { expect, test } from 'vitest'
import { liesAs, touched } from './lie.ts'

const cluster = (name: string, isQuestion = false) => ({ id: 'k', name, isQuestion })
const all = new Set(['a', 'b'])

test('it lies as it was left when names and places are the same', () => {
  const left = { clusters: [cluster('Het ei')], places: { a: 'k', b: null } }
  expect(liesAs(left, left, all)).toBe(true)
  expect(liesAs({ ...left, clusters: [cluster('De haan')] }, left, all)).toBe(false)
  expect(liesAs({ ...left, clusters: [cluster('Het ei', true)] }, left, all)).toBe(false)
  expect(liesAs({ ...left, places: { a: null, b: null } }, left, all)).toBe(false)
})

test('words that were taken back meanwhile stand in nobody’s way', () => {
  const left = { clusters: [cluster('Het ei')], places: { a: 'k', b: 'k' } }
  const now = { ...left, places: { a: null, b: 'k' } }
  expect(liesAs(now, left, new Set(['b']))).toBe(true)
  expect(liesAs(now, left, all)).toBe(false)
})

test('a step touched what stood on either side of it', () => {
  const before = { clusters: [], places: { a: null } }
  const after = { clusters: [cluster('Het ei')], places: { a: 'k', b: 'k' } }
  expect(touched(before, after)).toEqual({ clusters: ['k'], words: ['a', 'b'] })
})
