import type { WordSource } from '../schema.ts'
import { emptyWords } from './empty-words.ts'

/** A word that a house and another both wrote, by its stem. */
export interface SharedWord {
  slug: string
  name: string
  region: string | null
  stem: string
  word: string
  ours: WordSource
  theirs: WordSource
}

/** A house that writes about something that one's own writes about too. */
export interface Suggested {
  slug: string
  name: string
  region: string | null
  words: string[]
  /** Where each of the two wrote the first of them. */
  ours: WordSource
  theirs: WordSource
}

/** So many words make a sentence. */
const most = 3

/** The houses that share a word with one's own, in the order in which they come. No house stands before another by how much. */
export function suggestedBy(shared: readonly SharedWord[]): Suggested[] {
  const houses = new Map<string, Map<string, SharedWord>>()
  for (const one of shared) {
    if (emptyWords.has(one.word)) continue
    const known = houses.get(one.slug) ?? new Map<string, SharedWord>()
    if (!known.has(one.stem)) known.set(one.stem, one)
    houses.set(one.slug, known)
  }
  return [...houses.values()].flatMap((known) => {
    const [first, ...rest] = [...known.values()]
    if (!first) return []
    const { slug, name, region, ours, theirs } = first
    return [
      { slug, name, region, ours, theirs, words: [first, ...rest].slice(0, most).map(({ word }) => word) },
    ]
  })
}
