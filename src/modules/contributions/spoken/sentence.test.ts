import { expect, test } from 'vitest'
import { readableLength, Sentence, sentenceLength } from './sentence.ts'

test.each([
  ['één', 3],
  ['👩‍👩‍👦', 1],
  ['e\u0301', 1],
  ['שלום', 4],
  ['a\nb', 3],
])('%s counts as %i', (text, length) => {
  expect(readableLength(text)).toBe(length)
})

test('a sentence may be as long as the limit and no longer, and is kept with its spaces', () => {
  expect(Sentence.parse(' a '.padEnd(sentenceLength, 'b'))).toHaveLength(sentenceLength)
  expect(Sentence.safeParse('b'.repeat(sentenceLength + 1)).success).toBe(false)
  expect(Sentence.safeParse('\n \t').success).toBe(false)
  expect(Sentence.parse('  ingesprongen\n')).toBe('  ingesprongen\n')
})
