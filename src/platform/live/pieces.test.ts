import { expect, test } from 'vitest'
import { changeBetween, lastly, piece } from './pieces.ts'

const slip = (key: string, words = key, list = 'loose') => piece(list, key, words)
const keys = (change: ReturnType<typeof changeBetween>) => change?.put?.map(({ key, after }) => [key, after])

test('nothing changed, nothing told', () => {
  expect(changeBetween([slip('a'), slip('b')], [slip('a'), slip('b')])).toBeNull()
})

test('what came is told with what it stands behind, what changed anew, what went by its key', () => {
  const before = [slip('a'), slip('b'), slip('d')]
  const change = changeBetween(before, [slip('a'), slip('b', 'better'), slip('c')])
  expect(keys(change)).toEqual([
    ['b', 'a'],
    ['c', 'b'],
  ])
  expect(change?.gone).toEqual(['d'])
  expect(change?.order).toBeUndefined()
})

test('what moved to another list is told again, as the first of it', () => {
  const change = changeBetween([slip('a'), slip('b')], [slip('a'), slip('b', 'b', 'laid')])
  expect(keys(change)).toEqual([['b', null]])
})

test('another order is told whole', () => {
  expect(changeBetween([slip('a'), slip('b')], [slip('b'), slip('a')])).toEqual({ order: ['b', 'a'] })
})

test('a screen of which nothing is known is told everything', () => {
  const change = changeBetween(null, [slip('a'), slip('b')])
  expect([keys(change)?.length, change?.order]).toEqual([2, ['a', 'b']])
  expect(changeBetween(null, [])).toEqual({ order: [] })
})

test('what is as it stays says so, once, and nothing of it in each piece', () => {
  const change = changeBetween([slip('a')], lastly([slip('a'), slip('b')]))
  expect(change).toMatchObject({ last: true, put: [{ key: 'b' }] })
  expect(change?.put?.[0]).not.toHaveProperty('last')
  expect(changeBetween([slip('a')], [slip('b')])).not.toHaveProperty('last')
})
