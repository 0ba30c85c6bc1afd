import { beginsClause } from './clauses.ts'
import { asOne } from './spaces.ts'
import { telling } from './stop-words.ts'
import { type OtherWay, otherWaysOf } from './synonyms/index.ts'
import { tokens, withoutSigns } from './tokens.ts'
import type { Language, Meaning, Reader } from './word.ts'

/** One way in which a text may speak of a word: with all of these lexemes. */
export interface Way {
  lexemes: readonly string[]
  /** From 0 to 1: how near it is to what was asked. */
  weight: number
}

/** What was asked with one word. */
export interface Asked {
  word: string
  ways: readonly Way[]
}

/** More words, or longer ones, are not asked: what they cost does not grow with what somebody pastes. */
const mostWords = 8
export const longestQuery = 120
const mostWays = 10
/** Words beside each other that may mean something together. */
const longestPhrase = 4

const weights = {
  parts: 0.7,
  madeFrom: 0.75,
  someOfIt: 0.4,
  inflected: 0.9,
  otherPart: 0.7,
  asOne: 0.9,
} as const

const both: readonly Language[] = ['nl', 'en']

/** The words that are looked for, without those that stand everywhere, unless there are no others. */
export function askedWords(text: string): string[] {
  const all = [...new Set(tokens(withoutSigns(text.slice(0, longestQuery))).map(({ word }) => word))]
  const some = telling(all)
  return (some.length > 0 ? some : all).slice(0, mostWords)
}

/** In which ways a text may speak of a word, in both languages. The first of them is the word itself, then the nearest. */
export function waysOf(reader: Reader, word: string, near = 1, languages: readonly Language[] = both): Way[] {
  const ways = new Map<string, Way>()
  const add = ({ lexemes, weight }: Way) => {
    const key = [...lexemes].sort().join('&')
    const before = ways.get(key)
    if (lexemes.length > 0 && (!before || before.weight < weight * near))
      ways.set(key, { lexemes, weight: weight * near })
  }
  for (const language of languages) {
    const meaning = reader.read(word, language)
    // Read in English a Dutch `naaste` would be a form of `naast`.
    if (reader.knows(word) && meaning.stem !== word && beginsClause(meaning.stem)) continue
    add({ lexemes: [meaning.stem], weight: language === languages[0] ? 1 : weights.inflected })
    for (const other of otherWaysOf(reader, [meaning.stem], language)) add(other)
    for (const made of madeOf(reader, meaning, language)) add(made)
  }
  const [itself, ...others] = ways.values()
  return itself ? [itself, ...others.sort((a, b) => b.weight - a.weight).slice(0, mostWays - 1)] : []
}

/** What may have been meant as one, for each of its two words: `kinder telefoon`, where the list knows that or it can be cut. */
export function waysAsOne(reader: Reader, words: readonly string[]): Map<string, Way[]> {
  const found = new Map<string, Way[]>()
  for (const { word, of } of asOne(words)) {
    const { stem, parts } = reader.read(word, 'nl')
    if (!reader.knows(word) && parts.length < 2) continue
    for (const one of of)
      found.set(one, [...(found.get(one) ?? []), { lexemes: [stem], weight: weights.asOne }])
  }
  return found
}

/** What else is said for words that mean something together (`openbaar vervoer`), for each of those words. */
export function waysTogether(reader: Reader, words: readonly string[]): Map<string, OtherWay[]> {
  const found = new Map<string, OtherWay[]>()
  const stems = words.map((word) => reader.read(word, 'nl').stem)
  for (let from = 0; from < words.length; from += 1) {
    for (let until = from + 2; until <= Math.min(words.length, from + longestPhrase); until += 1) {
      const ways = otherWaysOf(reader, stems.slice(from, until), 'nl')
      for (const word of ways.length > 0 ? words.slice(from, until) : [])
        found.set(word, [...(found.get(word) ?? []), ...ways])
    }
  }
  return found
}

/** A compound in what it is made of, one of its parts in another word for it; and what a word was made from. */
function madeOf(reader: Reader, { stem, parts, madeFrom }: Meaning, language: Language): Way[] {
  const base = madeFrom.get(stem)
  const bases = new Set(madeFrom.values())
  const whole = largest(
    parts.filter((part) => !bases.has(part)),
    stem,
  )
  const ways: Way[] = base ? [{ lexemes: [base], weight: weights.madeFrom }] : []
  const [only] = whole
  if (!only) return ways
  // One part that is left is not the whole: a `werkonderbreking` is no `werk`.
  if (whole.length === 1) return [...ways, { lexemes: [only], weight: weights.someOfIt }]
  const instead = (part: string, by: readonly string[]) => whole.flatMap((one) => (one === part ? by : [one]))
  return [
    ...ways,
    { lexemes: whole, weight: weights.parts },
    ...whole.flatMap((part) => {
      const from = madeFrom.get(part)
      const others = otherWaysOf(reader, [part], language)
        .filter(({ lexemes }) => !lexemes.some((one) => one === stem || whole.includes(one)))
        .slice(0, 3)
      return [
        ...(from ? [{ lexemes: instead(part, [from]), weight: weights.madeFrom }] : []),
        ...others.map((other) => ({
          lexemes: instead(part, other.lexemes),
          weight: weights.otherPart * other.weight,
        })),
      ]
    }),
  ]
}

/** As the stem of a syllable is written in a longer word: `verpleg` stands in `verpleeghuis`. */
const plain = (stem: string) => stem.replace(/([aeou])\1/g, '$1')

/** Of the parts of a compound those that together are the whole: `verpleeghuis` and `zorg`, without `verpleg` and `huis`. */
function largest(parts: readonly string[], stem: string): string[] {
  return parts
    .filter(
      (part) =>
        !parts.some(
          (other) => other !== part && other.length > part.length && plain(other).includes(plain(part)),
        ),
    )
    .filter((part) => part !== stem)
    .slice(0, 3)
}
