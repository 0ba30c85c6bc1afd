import { asWritten } from '../analysis/as-written.ts'
import { type Near, oneAway, soundAlike, type Vocabulary } from '../analysis/near.ts'
import { inTwo } from '../analysis/spaces.ts'
import { stopWords } from '../analysis/stop-words.ts'
import { otherWaysOf } from '../analysis/synonyms/index.ts'
import type { Language, Reader } from '../analysis/word.ts'

export const languages = ['nl', 'en'] as const

const most = { open: 5, listed: 4, inOthers: 2, alike: 2, apart: 3 } as const

/** What may have been meant by a word that stands nowhere. */
export interface Candidate extends Near {
  /** It may have been meant where one of these stands. */
  lexemes: readonly string[]
  /** Two words that were written as one: it was meant where both stand. */
  apart?: readonly [string, string]
  /** In which it is read, where the others of the question tell: an English `garden` is no Dutch `garde`. */
  language?: Language | undefined
}

/**
 * What only texts know, a name perhaps, is offered where it is written now, and not for what it is made of.
 *
 * @param language that the question is in, where that shows: a word of the other alone was not meant.
 */
export const candidates = (
  reader: Reader,
  vocabulary: Vocabulary,
  word: string,
  language?: Language,
): Candidate[] => allCandidates(reader, vocabulary, word, language).map((one) => ({ ...one, language }))

function allCandidates(
  reader: Reader,
  vocabulary: Vocabulary,
  word: string,
  language?: Language,
): Candidate[] {
  const isWord = reader.knows(word)
  // Of what is a word already, more than one letter makes another, and so does another beginning.
  const far = isWord ? 1 : 2
  const isIn = (one: string) =>
    language === undefined ||
    (language === 'nl' && reader.knows(one)) ||
    vocabulary.isWritten(one, language) ||
    vocabulary.isWritten(one, 'any')
  const may = (one: string) => (!isWord || one[0] === word[0]) && isIn(one)
  const close = vocabulary
    .near(word)
    .filter((one) => one.distance <= far && may(one.word) && !isSmall(one.word))
  const open = close.slice(0, most.open).map((one) => {
    const lexeme = asWritten(reader, one.word)
    return { ...one, lexemes: lexeme ? [lexeme] : firstOf(reader, one.word) }
  })
  const listed = (words: readonly string[]) =>
    words.filter((one) => reader.knows(one) && may(one) && !isSmall(one)).map((one) => readAs(reader, one))
  const alike = soundAlike(word)
    .filter((one) => isIn(one) && (reader.knows(one) || (!isWord && reader.read(one, 'nl').parts.length > 1)))
    .slice(0, most.alike)
    .flatMap((one) => [
      readAs(reader, one),
      ...(isWord ? [] : [inOtherWords(reader, { word: one, distance: 1 })]),
    ])
  if (open.some(({ distance }) => distance === 1)) return [...alike, ...open]
  const away = oneAway(word)
  const known = listed(away)
  // A compound stands on no list: it is one where it can be cut.
  const compounds =
    word.length > 8 && known.length === 0
      ? away
          .filter((one) => language !== 'en' && reader.read(one, 'nl').parts.length > 1)
          .map((one) => readAs(reader, one))
      : []
  const nearest = [...known, ...compounds].slice(0, most.listed)
  // What can be cut as it stands is no mistyped compound of other parts.
  const sure = reader.read(word, 'nl').parts.length > 1 ? known : nearest
  // A word that is one was meant as it is: what is only made like another was not.
  const inOthers = (isWord ? [] : sure).slice(0, most.inOthers).map((one) => inOtherWords(reader, one))
  return [...alike, ...nearest, ...inOthers, ...open, ...(isWord ? [] : apart(reader, vocabulary, word))]
}

/** Where a space was left out: both are words, and one of them stands in what everybody may read. */
function apart(reader: Reader, vocabulary: Vocabulary, word: string): Candidate[] {
  const cuts = inTwo(word)
  const open = vocabulary.among(new Set(cuts.flat()))
  const isOne = (half: string) => open.has(half) || half.length === 3 || reader.knows(half)
  return cuts
    .filter((halves) => halves.every(isOne) && halves.some((half) => open.has(half)))
    .slice(0, most.apart)
    .map((halves) => ({
      ...{ word: halves.join(' '), distance: 1, apart: halves },
      lexemes: halves.flatMap((half) => readings(reader, half)),
    }))
}

const readAs = (reader: Reader, word: string): Candidate => ({
  ...{ word, distance: 1, lexemes: firstOf(reader, word) },
})

/** A word of which nothing stands but what else is said for it, or what it is made of. */
const inOtherWords = (reader: Reader, { word, distance }: Near): Candidate => ({
  ...{ word, distance },
  lexemes: [...reader.read(word, 'nl').parts, ...(insteadOf(reader, word)[0] ?? [])].slice(0, atOnce),
})

/** By what a word is found in either language. */
export const readings = (reader: Reader, word: string): string[] => [
  ...new Set(languages.map((language) => reader.read(word, language).stem)),
]

/** By what it is known that a word stands somewhere itself. */
export const itself = (reader: Reader, word: string): string[] => [
  ...[asWritten(reader, word) ?? []].flat(),
  ...readings(reader, word),
]

const isSmall = (word: string) => stopWords.nl.has(word) || stopWords.en.has(word)

/** The word itself in both languages, and what it is made of. */
const firstOf = (reader: Reader, word: string): string[] => [
  ...new Set([...readings(reader, word), ...partsOf(reader, word).flat()]),
]

/** What says nearly as much as the word, where it is a compound of such. */
export function partsOf(reader: Reader, word: string): string[][] {
  const parts = reader.read(word, 'nl').parts.filter((part) => part.length > 5)
  return parts.length > 0 ? [parts.slice(0, 2)] : []
}

/** As many as are asked at once. */
const atOnce = 4

/** Other words for the same, by what they are found by: some, a few at once. */
export function insteadOf(reader: Reader, word: string): string[][] {
  const others = languages
    .flatMap((language) => otherWaysOf(reader, [reader.read(word, language).stem], language))
    .flatMap(({ lexemes: [only, ...more] }) => (only && more.length === 0 ? [only] : []))
  return [others.slice(0, atOnce), others.slice(atOnce, 2 * atOnce)].filter(({ length }) => length > 0)
}
