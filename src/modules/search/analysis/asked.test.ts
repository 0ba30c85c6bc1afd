import { beforeAll, expect, test } from 'vitest'
import { analyse } from './document.ts'
import { askedWords } from './query.ts'
import { openReader } from './reader.ts'
import { tokens } from './tokens.ts'
import type { Reader } from './word.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
const lexemes = (title: string, body = '') =>
  analyse(reader, { title, inShort: '', body, language: 'nl' }).lexemes

test('asks for what tells something, and not for more than eight words', () => {
  expect(askedWords('Wat is de zorg voor mij')).toEqual(['zorg'])
  expect(askedWords('wat is dat')).toEqual(['wat', 'is', 'dat'])
  expect(askedWords(Array.from({ length: 30 }, (_, at) => `w${at}`).join(' '))).toHaveLength(8)
})

test.each([
  ['gebroken been', ['gebroken', 'been']],
  ['een been van hout', ['been', 'hout']],
  ['what has been cooked', ['cooked']],
  ['how to die at home', ['die', 'home']],
  ['the nursing home', ['nursing', 'home']],
])('%s: without the words that stand everywhere in the language that it is in', (text, words) => {
  expect(askedWords(text)).toEqual(words)
})

test('a title of common words is found by them; a text is not', () => {
  expect(lexemes('Wie ben ik')).toContain("'wie.3'")
  expect(lexemes('Soep', 'Wie ben ik')).not.toContain("'wie")
})

test('reads past where a word may be broken, which nobody sees', () => {
  expect(tokens('ver\u00adpleeg\u00adhuis mantel\u200bzorg \u200d').map(({ word }) => word)).toEqual([
    'verpleeghuis',
    'mantelzorg',
  ])
})

test('what is joined by a hyphen is found apart and as one', () => {
  for (const lexeme of ["'email'", "'mail'"]) expect(lexemes('Een e-mail')).toContain(lexeme)
  expect(lexemes('De GGZ-instelling')).toContain(`'${reader.read('ggzinstelling', 'nl').stem}'`)
  expect(askedWords('e-mail')).toEqual(['email'])
  expect(askedWords('GGZ-instelling')).toEqual(['ggz', 'instelling'])
})

test('a name with a sign between its letters is found with that sign, another or none', () => {
  const asOne = `'${reader.read('iroc', 'nl').stem}'`
  for (const lexeme of [asOne, "'roc'"]) expect(lexemes('I.ROC: een gesprek')).toContain(lexeme)
  for (const typed of ['I.ROC', 'i-roc', 'iroc', 'I/ROC']) expect(askedWords(typed), typed).toEqual(['iroc'])
  expect([askedWords('B&B'), askedWords('24/7')]).toEqual([['bb'], ['247']])
  expect(lexemes('Open 24/7')).toContain("'247'")
})

test('a title is found by who leaves out its spaces, with its article and without', () => {
  for (const typed of ['debakkervandrieuur', 'bakkervandrieuur'])
    expect(lexemes('De bakker van drie uur')).toContain(`'${reader.read(typed, 'nl').stem}'`)
})

test('a number is found in letters and in figures', () => {
  expect(lexemes('Een vrouw van negentig')).toContain("'90'")
  expect(lexemes('Eenenveertig keer')).toContain("'41'")
  expect(lexemes('Een 90-jarige')).toContain("'90'")
  expect(lexemes('De negentigjarige')).toContain("'90'")
  expect(reader.read('ninety', 'en').parts).toEqual(['90'])
  expect(lexemes('Een vrouw')).not.toContain("'1'")
})
