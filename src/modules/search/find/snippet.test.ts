import { beforeAll, expect, test } from 'vitest'
import { openReader } from '../analysis/reader.ts'
import { sought } from '../analysis/sought.ts'
import type { Reader } from '../analysis/word.ts'
import { marked, passage } from './snippet.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
const filler = 'Er staat hier iets dat niemand zoekt, en dan nog iets. '.repeat(20)
const around = (sentence: string, word: string) =>
  passage(reader, `${filler}${sentence} ${filler}`, 'nl', sought(new Set([reader.read(word, 'nl').stem])))

test.each([
  ['Twee bomen staan bij het hek.', 'boom'],
  ['Zij wandelde met haar vader.', 'wandelen'],
  ['Wij liepen naar huis.', 'lopen'],
  ['Het verzorgingshuis is dicht.', 'verzorging'],
  // Its part bends oddly in the middle of it: all words are read then.
  ['Het grotestedenbeleid begint.', 'stad'],
])('the passage is the one in which “%s” stands, by %s', (sentence, word) => {
  expect(around(sentence, word)).toContain(sentence)
})

test('what is looked for is marked in its forms, and in what it is a part of', () => {
  const of = sought(new Set(['stad', 'lid', 'loop', 'boom']))
  const found = marked(
    reader,
    'De clubleden liepen langs bomen, door steden en een stadspark. Kaas.',
    'nl',
    of,
  )
  expect(found.filter((one) => one.found).map(({ text }) => text)).toEqual([
    'clubleden',
    'liepen',
    'bomen',
    'steden',
    'stadspark',
  ])
})

test('a passage from a list has none of its signs', () => {
  const list = 'Wat je meeneemt\n\n- een deken\n- een zaklamp\n- brood'
  expect(passage(reader, list, 'nl', sought(new Set(['zaklamp'])))).toBe(
    'Wat je meeneemt:\n\neen deken;\neen zaklamp;\nbrood',
  )
})

test('most words are not read for it', () => {
  const { may } = sought(new Set(['wandel', 'boom']))
  expect(['bomen', 'gewandeld', 'kerstboom'].every(may)).toBe(true)
  expect(['kaas', 'fietser', 'wachten'].some(may)).toBe(false)
})
