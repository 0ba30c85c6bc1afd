import { expect, test } from 'vitest'
import { kinderWordsIn, piecesOf } from './kinder/find.ts'
import { dutchKinderWords } from './kinder/nl.ts'
import { readability } from './readability.ts'
import { sentencesOf, wordsOf } from './sentences.ts'
import { syllablesOf } from './syllables.ts'

const kitchen =
  `Mijn moeder woont nu een jaar in dit huis. Ze houdt van koken. Dat mocht eerst niet. De keuken was te ver weg.
Toen heeft de kok haar een mes gegeven. Ze sneed een ui en ze lachte. Nu kookt ze elke week soep voor de gang. Wie wil, schuift aan.
Ik zit daar vaak bij. Dan ruik ik de soep van vroeger.`.replaceAll('\n', ' ')

const office =
  `Teneinde de participatie van cliënten te optimaliseren is het noodzakelijk dat multidisciplinaire behandelteams gezamenlijk
verantwoordelijkheid nemen voor de implementatie van persoonsgerichte ondersteuningsarrangementen, alsmede voor de periodieke
evaluatie daarvan met betrekking tot de geformuleerde kwaliteitsdoelstellingen. Organisatorische randvoorwaarden worden
dientengevolge geïnventariseerd door verantwoordelijke functionarissen en vervolgens beleidsmatig geïmplementeerd. Hierop wordt toegezien door de instantie die dat ook in de voorgaande jaren deed.`.replaceAll(
    '\n',
    ' ',
  )

test('what is said at the kitchen table reads easily, and what an office writes does not', () => {
  expect(readability(kitchen, 'nl').level).toBe('easy')
  expect(readability(kitchen, 'nl').longSentences).toEqual([])
  const hard = readability(office, 'nl')
  expect(hard.level).toBe('veryHard')
  expect(hard.longSentences).toHaveLength(1)
  expect(hard.kinder.map(({ found }) => found)).toContain('participatie')
})

test('the measure is that of Douma', () => {
  // Ten sentences of five words of one syllable: 206.84 − 0.93 × 5 − 77 × 1 is past the top; of two syllables it is 48.
  const one = 'de kat zat op bed. '.repeat(10)
  const two = 'lopen lopen lopen lopen lopen. '.repeat(10)
  expect(readability(one, 'nl').ease).toBe(100)
  expect(readability(two, 'nl').ease).toBe(Math.round(206.84 - 0.93 * 5 - 77 * 2))
  expect(readability(two, 'en').ease).toBe(Math.round(206.835 - 1.015 * 5 - 84.6 * 2))
})

test('of few words nothing is measured, of none neither', () => {
  expect(readability('Dag buur.', 'nl')).toMatchObject({
    words: 2,
    sentences: 1,
    ease: undefined,
    level: undefined,
  })
  expect(readability('', 'nl')).toMatchObject({ words: 0, sentences: 0, wordsInSentence: 0 })
})

test('sentences end where one ends, not behind a shortened word', () => {
  expect(
    sentencesOf('Dhr. Jansen kwam, bijv. met soep. Lekker! „Echt?” vroeg An.\n- een lijst\n2. nog een\n---'),
  ).toEqual(['Dhr. Jansen kwam, bijv. met soep.', 'Lekker!', '„Echt?”', 'vroeg An.', 'een lijst', 'nog een'])
  expect(wordsOf("’s Avonds foto's van 12 oud-bewoners")).toEqual([
    's',
    'Avonds',
    "foto's",
    'van',
    'oud-bewoners',
  ])
})

test.each([
  ['soep', 1],
  ['lopen', 2],
  ['mooie', 2],
  ['koeien', 2],
  ['geïnd', 2],
  ['eeuwen', 2],
  ['verantwoordelijkheid', 6],
  ['ijs', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word, 'nl')).toBe(count)
})

test.each([
  ['table', 2],
  ['stove', 1],
  ['walked', 1],
  ['kitchen', 2],
  ['residents', 3],
])('%s has %i syllables in English', (word, count) => {
  expect(syllablesOf(word, 'en')).toBe(count)
})

test('kinder words are offered once for each, also for words that end otherwise and for several words together', () => {
  expect(
    kinderWordsIn(
      'Het implementeren. De implementatie met\nbetrekking tot soep; reeds, Reeds en reedsen.',
      'nl',
    ),
  ).toEqual([
    { found: 'implementeren', kinder: 'invoeren', times: 2 },
    { found: 'met betrekking tot', kinder: 'over', times: 1 },
    { found: 'reeds', kinder: 'al', times: 2 },
  ])
  expect(kinderWordsIn('We utilise it.', 'en')).toEqual([{ found: 'utilise', kinder: 'use', times: 1 }])
  expect(Object.keys(dutchKinderWords).length).toBeGreaterThan(150)
})

test('names are not called long words', () => {
  expect(
    readability('Organisatorische Multidisciplinaria in onverantwoordelijkheden', 'nl').longWords,
  ).toEqual(['onverantwoordelijkheden'])
})

test('hostile lengths are measured in one go', () => {
  for (const part of ['a.', 'a. ', 'aa', "a'", 'met betrekking ', 'a.a.', '- '])
    expect(readability(part.repeat(30_000), 'nl').longSentences.length).toBeLessThan(2)
})

test('hard words are marked where they stand, and not a letter is lost', () => {
  const text = 'Het zorgplan wordt periodiek besproken met de cliënt.'
  const pieces = piecesOf(text, 'nl')
  expect(pieces.filter(({ isHard }) => isHard).map((piece) => piece.text)).toEqual([
    'zorgplan',
    'periodiek',
    'cliënt',
  ])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})
