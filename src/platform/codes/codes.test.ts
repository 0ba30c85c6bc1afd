import { expect, test } from 'vitest'
import { hashOf, newPaperCode, normaliseCode, paperCodeFrom, printedCode, wordMac } from './codes.ts'

test('the scanned code has at least 128 bits and the typed one at least 50', () => {
  const { long, short } = newPaperCode()
  expect(long.length * 5).toBeGreaterThanOrEqual(128)
  expect(short.length * 5).toBeGreaterThanOrEqual(50)
  expect(long + short).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/)
})

test('the same secret bytes make the same code, as long as one made by chance', () => {
  const { long, short } = newPaperCode()
  const made = paperCodeFrom(Buffer.alloc(64, 5))
  expect(paperCodeFrom(Buffer.alloc(64, 5))).toEqual(made)
  expect([made.long.length, made.short.length]).toEqual([long.length, short.length])
  expect(paperCodeFrom(Buffer.alloc(64, 6))).not.toEqual(made)
})

test('a code may be typed with small letters, dashes, spaces and look-alikes', () => {
  const { short } = newPaperCode()
  const typed = printedCode(short).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('-', ' ')
  expect(normaliseCode(typed)).toBe(short)
  expect(hashOf(normaliseCode(typed))).toEqual(hashOf(short))
})

test('a chosen word does not mind capitals, accents or spaces, and belongs to one seat', () => {
  const key = Buffer.alloc(32, 1)
  expect(wordMac(key, 'seat', ' Één Fiets ')).toEqual(wordMac(key, 'seat', 'een fiets'))
  expect(wordMac(key, 'seat', 'fiets')).not.toEqual(wordMac(key, 'other seat', 'fiets'))
  expect(wordMac(key, 'seat', 'fiets')).not.toEqual(wordMac(key, 'seat', 'vis'))
})
