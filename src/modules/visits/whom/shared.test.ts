import { expect, test } from 'vitest'
import { type SharedWord, suggestedBy } from './shared.ts'

const shared = (slug: string, word: string, more: Partial<SharedWord> = {}): SharedWord => ({
  ...{ slug, name: slug, region: null, word, stem: word, ours: 'tried', theirs: 'question' },
  ...more,
})

test('a shared word is said once, and empty words never', () => {
  expect(suggestedBy([shared('a', 'iemand')])).toEqual([])
  expect(suggestedBy([shared('a', 'balie'), shared('a', 'balies', { stem: 'balie' })])[0]?.words).toEqual([
    'balie',
  ])
  expect(suggestedBy([shared('a', 'balie'), shared('a', 'sleutel')])).toMatchObject([
    { slug: 'a', words: ['balie', 'sleutel'], ours: 'tried', theirs: 'question' },
  ])
})

test('houses keep their order, however much they share', () => {
  const few = ['balie', 'sleutel'].map((word) => shared('a', word))
  const many = ['balie', 'sleutel', 'soep', 'deur'].map((word) => shared('b', word))
  expect(suggestedBy([...few, ...many]).map(({ slug }) => slug)).toEqual(['a', 'b'])
  expect(suggestedBy([...few, ...many])[1]?.words).toHaveLength(3)
})
