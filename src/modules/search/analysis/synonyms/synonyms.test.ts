import { beforeAll, expect, test } from 'vitest'
import { waysOf, waysTogether } from '../query.ts'
import { openReader } from '../reader.ts'
import type { Reader } from '../word.ts'
import { otherWaysOf } from './index.ts'
import { OtherWords, weights } from './lines.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
const stem = (word: string) => reader.read(word, 'nl').stem
const others = (...words: string[]) => otherWaysOf(reader, words.map(stem), 'nl')
const weightOf = (word: string, ...lexemes: string[]) =>
  waysOf(reader, word).find((way) => way.lexemes.join(' ') === lexemes.map(stem).join(' '))?.weight ?? 0

test('knows who is near, whatever they are called', () => {
  const near = others('naasten').map(({ lexemes }) => lexemes.join(' '))
  expect(near).toEqual(expect.arrayContaining(['familie', 'mantelzorger', 'verwanten'].map(stem)))
})

test('another word for the same counts less than the word, and what is near it less than that', () => {
  expect(weightOf('injectie', 'injectie')).toBe(1)
  expect(weightOf('injectie', 'prik')).toBe(weights.same)
  expect(weightOf('naasten', 'mantelzorger')).toBe(weights.near)
})

test('what is a kind of it is found by it, and less so the other way round; kinds are not one another', () => {
  const words = new OtherWords(reader, 'nl')
  words.addLine('vaartuig > kano vlot')
  expect(words.of([stem('vaartuig')]).map(({ weight }) => weight)).toEqual([
    weights.narrower,
    weights.narrower,
  ])
  expect(words.of([stem('kano')])).toEqual([{ lexemes: [stem('vaartuig')], weight: weights.broader }])
})

test('letters are found by what they stand for, and the other way round', () => {
  expect(weightOf('wmo', 'wet', 'maatschappelijke', 'ondersteuning')).toBe(weights.same)
  expect(
    waysTogether(reader, ['openbaar', 'vervoer', 'dorp'])
      .get('vervoer')
      ?.map(({ lexemes }) => lexemes),
  ).toContainEqual(['ov'])
  expect(waysTogether(reader, ['openbaar', 'vervoer', 'dorp']).has('dorp')).toBe(false)
})

test('several words of which one is left without the small ones say something else', () => {
  const words = new OtherWords(reader, 'nl')
  words.addLine('dakloos zonder_dak op_straat')
  expect(words.of([stem('straat')])).toEqual([])
})

test('a word that says where or without what may be asked with another, and stands for nothing', () => {
  const words = new OtherWords(reader, 'nl')
  words.addLine('dakloos zonder_dak zwerver')
  expect(words.of([stem('dakloos')]).map(({ lexemes }) => lexemes)).toEqual([[stem('zwerver')]])
  expect(words.of(['zonder', stem('dak')]).map(({ lexemes }) => lexemes)).toContainEqual([stem('dakloos')])
})

test('a compound is found by another word for one of its parts', () => {
  expect(weightOf('seniorenwoning', 'ouderen', 'woning')).toBeGreaterThan(0)
  expect(weightOf('seniorenwoning', 'ouderen', 'woning')).toBeLessThan(
    weightOf('seniorenwoning', 'senior', 'woning'),
  )
})
