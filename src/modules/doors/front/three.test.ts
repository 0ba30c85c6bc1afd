import { expect, test } from 'vitest'
import type { Told } from '../../dialogues/index.ts'
import { threeOf } from './three.ts'

const told = (id: string, dialogueId: string, body: string, answer: string | null): Told =>
  ({ id, dialogueId, answer, words: [{ id, body, audience: 'everyone', name: null }] }) as unknown as Told

const ids = (list: readonly Told[]) => list.map(({ id }) => id)

test('three at most, from different fires first, the newest above', () => {
  const list = [
    told('a', '1', 'x', 'y'),
    told('b', '1', 'x', 'y'),
    told('c', '2', 'x', null),
    told('d', '3', 'x', 'y'),
  ]
  expect(ids(threeOf(list))).toEqual(['a', 'c', 'd'])
  expect(ids(threeOf(list.slice(0, 3)))).toEqual(['a', 'b', 'c'])
})

test('what is long is left for its own page, and never cut short', () => {
  const list = [
    told('long', '1', 'w'.repeat(161), 'y'),
    told('longer', '2', 'x', 'y'.repeat(341)),
    told('short', '3', 'x', 'y'),
  ]
  expect(ids(threeOf(list))).toEqual(['short'])
})
