import { expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { mergeDocuments } from './merge-documents.ts'

/** Each word a paragraph of its own. */
const of = (words: string): Document => ({
  type: 'doc',
  content: words
    .split(' ')
    .filter(Boolean)
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
const wordsOf = ({ content }: Document) =>
  content.flatMap((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).map((one) => (one.type === 'text' ? one.text : ''))
      : [],
  )

test.each([
  ['both elsewhere', 'a b c', 'A b c', 'a b C', 'A b C'],
  ['neighbours', 'a b c', 'A b c', 'a B c', 'A B c'],
  ['both put something at the end', 'a', 'a x', 'a y', 'a x y'],
  ['one before what the other changed', 'a b', 'a x b', 'a B', 'a x B'],
  ['one behind what the other changed', 'a b', 'a B', 'a b y', 'a B y'],
  ['the other the same way round', 'a b', 'a b x', 'a B', 'a B x'],
  ['both the same', 'a b', 'a B', 'a B', 'a B'],
  ['both from nothing', '', 'x', 'y', 'x y'],
  ['one took away, one went on elsewhere', 'a b c d', 'a c d', 'a b c D', 'a c D'],
  ['where two things are the same', 'a a a', 'a x a a', 'a a a y', 'a x a a y'],
  ['one only', 'a b', 'a b', 'b', 'b'],
])('%s: nothing is lost and nothing asked', (_, began, theirs, mine, both) => {
  const { document, clashes } = mergeDocuments(of(began), of(theirs), of(mine))
  expect([wordsOf(document).join(' '), clashes]).toEqual([both, 0])
})

test.each([
  ['changed it differently', 'a b c', 'a B c', 'a Q c', 'a B Q c'],
  ['took away what the other changed', 'a b c', 'a c', 'a B c', 'a B c'],
])('who %s is asked, and both are there', (_, began, theirs, mine, both) => {
  const { document, clashes } = mergeDocuments(of(began), of(theirs), of(mine))
  expect([wordsOf(document).join(' '), clashes]).toEqual([both, 1])
})

test('thousands of blocks that are all the same, or all others, are laid together', () => {
  const many = (word: string) => Array(3000).fill(word).join(' ')
  expect(mergeDocuments(of(many('a')), of(`${many('a')} x`), of(`y ${many('a')}`)).clashes).toBe(0)
  expect(mergeDocuments(of(many('a')), of(many('b')), of(many('c'))).clashes).toBe(1)
})
