import { expect, test } from 'vitest'
import { clearLine, clearText } from './clear-text.ts'

test('what turns the direction of a page, or hides in it, is taken out', () => {
  expect(clearLine('Toos\u202Egnp.exe\u2066\u200B\u0007', 50)).toBe('Toosgnp.exe')
  expect(clearText('een\u202E\r\ntwee\u2029', 50)).toBe('een\ntwee')
})

test('a name is one line', () => {
  expect(clearLine(' Toos \n\n van  daar', 50)).toBe('Toos van daar')
})

test('what is too long is cut, and never within a character', () => {
  expect(clearText('a'.repeat(9), 5)).toBe('aaaa…')
  expect(clearText('👩👩👩👩', 5)).toBe('👩👩…')
  expect(clearText('👩👩👩👩', 4)).toBe('👩…')
  expect(clearText('👩👩👩', 6)).toBe('👩👩👩')
})
