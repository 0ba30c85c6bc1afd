import { beforeAll, expect, test } from 'vitest'
import { analyse } from './document.ts'
import { impactMark, impactMarks } from './impact.ts'
import { editDistance, NearWords, oneAway } from './near.ts'
import { openReader } from './reader.ts'
import { tokens } from './tokens.ts'
import type { Reader } from './word.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
const stem = (word: string) => reader.read(word, 'nl').stem
const parts = (word: string) => reader.read(word, 'nl').parts

test.each([
  'huis huizen huisje huisjes',
  'wandelen wandelt wandelde gewandeld wandeling',
  'maken maakt maakte maakten gemaakt',
  'stoppen stopt stopte gestopt',
  'praten praat praatte praatten praatje',
  'luisteren luistert luisterend luisterende',
  'helpen helpt hielp geholpen',
  'kind kinderen kindje',
  'eenzaam eenzame eenzaamheid',
  'medewerker medewerkers medewerkster',
  'familie families',
  'verhaal verhalen verhaaltje',
  'uur uren',
  'zwemmen zwemt zwom zwommen gezwommen',
  'stelen gestolen',
  'kapper kapsters',
  'naaste naasten',
  'uiten uitte geuit',
])('%s: one word in several forms', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size, forms.split(' ').map(stem).join(' ')).toBe(1)
})

test.each([
  ['les', 'lezen'],
  ['man', 'maan'],
  ['kan', 'kans'],
  ['mens', 'men'],
  ['zon', 'gezond'],
  ['hamster', 'hamer'],
  ['luister', 'luier'],
  ['naaste', 'naast'],
  ['naasten', 'naast'],
  ['uiten', 'uit'],
])('%s is not %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test.each([
  ['ouderenzorg', 'zorg'],
  ['zorgkantoor', 'zorg'],
  ['verpleeghuiszorg', 'verpleeghuis'],
  ['verzorgingshuizen', 'huis'],
  ['mantelzorgers', 'mantelzorg'],
  ['buurthuis', 'buurt'],
])('%s is made of %s', (word, part) => {
  expect(parts(word)).toContain(stem(part))
})

test('what says something else than its parts is not cut', () => {
  for (const word of ['schuldgevoel', 'schuldgevoelens', 'stoelgang']) expect(parts(word), word).toEqual([])
  expect(stem('schuldgevoelens')).toBe(stem('schuldgevoel'))
  expect(parts('schuldhulp')).toContain(stem('schuld'))
})

test.each(['bestuur', 'verhaal', 'gesprek', 'luisteren', 'gemeente', 'natuur'])('%s is whole', (word) => {
  expect(parts(word)).toEqual([])
})

test('reads words as they stand, without accents and apostrophes', () => {
  const text = 'Cliënten en foto’s: ĳsje, Anna’s 24-uurs GGZ-instelling'
  const found = tokens(text)
  expect(found.map(({ word }) => word)).toEqual([
    'clienten',
    'en',
    'foto',
    'ijsje',
    'anna',
    '24',
    'uurs',
    'ggz',
    'instelling',
  ])
  expect(found.map(({ from, until }) => text.slice(from, until))).toContain('Cliënten')
})

test('is more about what stands in the title than about what stands once in a long text', () => {
  const { lexemes } = analyse(reader, {
    title: 'De soep',
    inShort: '',
    body: 'Koffie. '.padEnd(3000, 'en '),
    language: 'nl',
  })
  expect(lexemes).toContain("'soep.3'")
  expect(lexemes).not.toContain("'koffie.2'")
})

test('keeps how much in marks that PostgreSQL counts in that order', () => {
  expect(new Set(impactMarks).size).toBe(14)
  expect([impactMark(0), impactMark(1)]).toEqual(['1D', '1A,2A'])
})

test('finds the nearest word, and none that is far', () => {
  const words = new NearWords()
  words.add(['verpleeghuis', 'verzorging', 'bakker'].map((word) => ({ word, languages: 1 })))
  expect(words.near('verpleghius').map(({ word }) => word)).toEqual(['verpleeghuis'])
  expect(words.near('zeilboot')).toEqual([])
  expect(editDistance('zorg', 'zrog', 2)).toBe(1)
  expect(oneAway('zrg')).toContain('zorg')
})
