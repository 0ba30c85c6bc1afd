import { expect, test } from 'vitest'
import { fromPlainText } from '../../../platform/documents/index.ts'
import { partsOf } from '../parts.ts'
import { folded } from './folded.ts'

const sentence = 'Loop een eindje mee, en vertel onderweg iets over jezelf. '
const text = (...lengths: readonly number[]) =>
  partsOf(fromPlainText(lengths.map((n, i) => `## Deel ${i + 1}\n\n${sentence.repeat(n)}`).join('\n\n')))

const laid = (...lengths: readonly number[]) => {
  const { pages, notes } = folded(text(...lengths))
  return { pages: pages.map(({ parts }) => parts.length), notes: notes.length }
}

test('short parts lie on one page: a booklet of one folded sheet', () => {
  expect(laid(2, 2, 2)).toEqual({ pages: [3], notes: 1 })
})

test('with its cover and its back there are as many pages as paper folds into', () => {
  for (const lengths of [
    [],
    [1],
    [2, 2],
    [9, 9, 9],
    [12, 12, 12],
    [15, 15, 15, 15],
    [12, 12, 12, 12, 12, 12],
  ]) {
    const { pages, notes } = laid(...lengths)
    expect([pages.length + notes + 2, notes > 0]).toEqual([
      expect.toSatisfy((n: number) => n % 4 === 0),
      true,
    ])
    expect(pages.reduce((sum, n) => sum + n, 0)).toBe(lengths.length)
  }
})

test('each part has a page of its own where that takes no more paper', () => {
  expect(laid(12, 12, 4)).toEqual({ pages: [1, 1, 1], notes: 3 })
})

test('a part that is longer than a page is counted as more', () => {
  expect(laid(40)).toEqual({ pages: [1], notes: 3 })
})

test('a page of which something is left has lines to write on, and a full one has none', () => {
  const [brief, long] = [[1], [16]].map((lengths) => folded(text(...lengths)).pages[0]?.room)
  expect([brief, long]).toEqual([true, false])
})

test('a part says how many pages it was counted as, so that it is set as long as that', () => {
  expect(folded(text(40)).pages.map(({ long, room }) => [long, room])).toEqual([[3, true]])
})
