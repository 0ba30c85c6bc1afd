import { expect, test } from 'vitest'
import { vocabulary } from '../i18n/words.ts'
import { problemsOf, sentenceIn } from './problems.ts'

const table = { 'errors.title': 'Nog niet gelukt.', 'name.missing': 'Hoe heet het?' } as const
const words = vocabulary({ nl: table, en: table })
const problems = (errors: Record<string, string>) =>
  problemsOf({ errors }, sentenceIn(words, words('nl'), 'errors.title'))

test('each problem is said at its field, and on top with the way there', () => {
  const { at, all } = problems({ name: 'name.missing' })
  expect([at('name'), at('day')]).toEqual(['Hoe heet het?', undefined])
  expect(all).toEqual([{ field: 'name', text: 'Hoe heet het?' }])
  expect(problems({}).all).toEqual([])
})

test('what is wrong with the form as a whole leads nowhere, and one of several leads to its own place', () => {
  expect(problems({ form: 'name.missing', 'name.1': 'name.missing' }).all).toEqual([
    { text: 'Hoe heet het?' },
    { field: 'name-2', text: 'Hoe heet het?' },
  ])
})

test('a key that nobody gave words is no sentence on the screen', () => {
  expect(problems({ name: 'Invalid input' }).at('name')).toBe('Nog niet gelukt.')
})
