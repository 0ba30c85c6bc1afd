import { expect, test } from 'vitest'
import { CardWord, chosenWord } from './input.ts'
import { pictureNames } from './pictures.ts'

test('a typed word wins from pictures, those stand for their words in order, anything else for nothing', () => {
  expect(chosenWord('zeester', 'vis', 'boot')).toBe('zeester')
  expect(chosenWord(' ', 'vis', 'boot')).toBe('vis boot')
  expect(chosenWord('', 'boot', 'vis')).toBe('boot vis')
  expect(chosenWord('', 'olifant', 'vis')).toBe('vis')
  expect(chosenWord('', 'toString', '')).toBe('')
})

test.each([
  ['', 'word.none'],
  ['   ', 'word.none'],
  ['zee', 'word.short'],
  // Compared without anything but letters and digits, these would all be alike.
  ['🔥🔥🔥', 'word.short'],
  ['x'.repeat(61), 'word.long'],
])('%j is no word for a card', (word, message) => {
  expect(CardWord.safeParse(word).error?.issues[0]?.message).toBe(message)
})

test('one picture is too few, pointed at or typed; two can be typed as well', () => {
  for (const name of pictureNames) {
    expect(CardWord.safeParse(` ${name.toUpperCase()}`).error?.issues[0]?.message).toBe('word.one-picture')
    expect(CardWord.parse(`${name} ${name}`)).toBe(`${name} ${name}`)
  }
})
