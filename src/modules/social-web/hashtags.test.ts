import { describe, expect, test } from 'vitest'
import { asHashtag } from './hashtags.ts'

describe('a name as a word that others look for', () => {
  test.each([
    ['Wonen', '#Wonen'],
    ['zorg thuis', '#ZorgThuis'],
    ['Eén-op-één', '#EénOpÉén'],
    ['24 uur', '#24Uur'],
    ['wat <b>telt</b> & waarom?', '#WatBTeltBWaarom'],
    ['2026', undefined],
    ['…', undefined],
    ['', undefined],
  ])('%s: %s', (name, word) => {
    expect(asHashtag(name)).toBe(word)
  })
})
