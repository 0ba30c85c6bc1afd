import { telling } from './stop-words.ts'
import { synonymsOf } from './synonyms.ts'
import { tokens, withoutHyphens } from './tokens.ts'
import type { Language, Reader } from './word.ts'

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
const mostWays = 9

const weights = { parts: 0.55, inflected: 0.9, synonym: 0.5 } as const

/** The words that are looked for, without those that stand everywhere, unless there are no others. */
export function askedWords(text: string): string[] {
  const all = [...new Set(tokens(withoutHyphens(text.slice(0, longestQuery))).map(({ word }) => word))]
  const some = telling(all)
  return (some.length > 0 ? some : all).slice(0, mostWords)
}

/** In which ways a text may speak of a word, in both languages. The first of them is the word itself. */
export function waysOf(reader: Reader, word: string, near = 1): Way[] {
  const ways = new Map<string, Way>()
  const add = (lexemes: readonly string[], weight: number) => {
    const key = [...lexemes].sort().join('&')
    const before = ways.get(key)
    if (lexemes.length > 0 && (!before || before.weight < weight))
      ways.set(key, { lexemes: [...lexemes], weight: weight * near })
  }
  for (const language of ['nl', 'en'] satisfies Language[]) {
    const { stem, parts } = reader.read(word, language)
    add([stem], language === 'nl' ? 1 : weights.inflected)
    for (const synonym of synonymsOf(reader, stem, language)) add([synonym], weights.synonym)
    add(largest(parts, stem), weights.parts)
  }
  return [...ways.values()].slice(0, mostWays)
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
