import type { SameQuestion } from '../../participants/index.ts'
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
  /** None where they have a question together and no word. */
  words: string[]
  /** Where each of the two wrote the first of them. */
  ours: WordSource
  theirs: WordSource
  /** Questions that both have, with where they stand. */
  questions: { id: string; name: string }[]
}

/** So many words make a sentence. */
const most = 3

/**
 * The houses that share a word or a question with one's own, in the order of their names. No house stands before another by how
 * much.
 */
export function suggestedBy(
  shared: readonly SharedWord[],
  questions: readonly SameQuestion[] = [],
): Suggested[] {
  const houses = new Map<string, Map<string, SharedWord>>()
  for (const one of shared) {
    if (emptyWords.has(one.word)) continue
    const known = houses.get(one.slug) ?? new Map<string, SharedWord>()
    if (!known.has(one.stem)) known.set(one.stem, one)
    houses.set(one.slug, known)
  }
  const byWords = [...houses.values()].flatMap((known) => withWords([...known.values()]))
  const alone = questions.filter(({ slug }) => !houses.has(slug))
  const byQuestion = [...new Map(alone.map((one) => [one.slug, one])).values()].map(
    ({ slug, name, region }): Suggested => ({
      ...{ slug, name, region, words: [], ours: 'question', theirs: 'question', questions: [] },
    }),
  )
  return [...byWords, ...byQuestion]
    .map((house) => ({
      ...house,
      questions: questions
        .filter(({ slug }) => slug === house.slug)
        .map(({ questionId, question }) => ({ id: questionId, name: question })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

function withWords([first, ...rest]: readonly SharedWord[]): Suggested[] {
  if (!first) return []
  const { slug, name, region, ours, theirs } = first
  const words = [first, ...rest].slice(0, most).map(({ word }) => word)
  return [{ slug, name, region, ours, theirs, words, questions: [] }]
}
