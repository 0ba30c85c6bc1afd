import { expect, test } from 'vitest'
import { twoFor } from './two.ts'

const dutch = (title: string) => ({ language: 'nl' as const, title })
const english = (title: string) => ({ language: 'en' as const, title })
const titles = (stories: { title: string }[]) => stories.map(({ title }) => title)

test('what is in the language of who reads comes first, the newest of it before the others', () => {
  const newest = [dutch('a'), dutch('b'), english('c'), english('d'), english('e')]
  expect(titles(twoFor('en', newest))).toEqual(['c', 'd'])
  expect(titles(twoFor('nl', newest))).toEqual(['a', 'b'])
})

test('where there is one in that language, the newest of the others stands beside it', () => {
  expect(titles(twoFor('en', [dutch('a'), dutch('b'), english('c')]))).toEqual(['c', 'a'])
  expect(titles(twoFor('en', [dutch('a')]))).toEqual(['a'])
})
