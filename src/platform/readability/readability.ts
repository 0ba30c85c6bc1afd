import type { Locale } from '../i18n/words.ts'
import { type KinderWord, kinderWordsIn } from './kinder/find.ts'
import { sentencesOf, wordsOf } from './sentences.ts'
import { syllablesOf } from './syllables.ts'

export interface Readability {
  words: number
  sentences: number
  /** On average; 0 where nothing is written. */
  wordsInSentence: number
  /** 0 (very hard) to 100 (very easy). Undefined under fifty words: of so few a measure says nothing. */
  ease: number | undefined
  level: ReadingLevel | undefined
  /** Each with the number of its words, in the order of the text. */
  longSentences: { text: string; words: number }[]
  /** Words for which there is a kinder one, and with which. */
  kinder: KinderWord[]
  /** Other words that are long to say, each once. */
  longWords: string[]
}

/** What most people read with ease; what takes some effort; what one reads for work; what few read. */
export type ReadingLevel = 'easy' | 'plain' | 'hard' | 'veryHard'

const LONG_SENTENCE = 20
const LONG_WORD = 5
const FEWEST_WORDS = 50

/**
 * Reading ease by the two things that are the same for all languages, the length of sentences and of words.
 *
 * Dutch: Flesch-Douma, 206.84 − 0.93 × words in a sentence − 77 × syllables in a word. W. H. Douma, "De leesbaarheid van
 * landbouwbladen", Landbouwhogeschool Wageningen, Bulletin 17 (1960); also in Onze Taal 46 (1977).
 * English: Flesch Reading Ease, 206.835 − 1.015 × … − 84.6 × …. R. Flesch, "A new readability yardstick", Journal of Applied
 * Psychology 32 (1948), 221–233.
 */
const weights = {
  nl: { all: 206.84, sentence: 0.93, word: 77 },
  en: { all: 206.835, sentence: 1.015, word: 84.6 },
} as const

/** How a text reads. It says nothing of whether it is true or good, and stops nobody. */
export function readability(text: string, language: Locale): Readability {
  const sentences = sentencesOf(text).map((sentence) => ({ text: sentence, words: wordsOf(sentence) }))
  const words = sentences.flatMap((sentence) => sentence.words)
  const ease = words.length < FEWEST_WORDS ? undefined : easeOf(words, sentences.length, language)
  const kinder = kinderWordsIn(text, language)
  const offered = new Set(kinder.flatMap(({ found }) => wordsOf(found.toLowerCase())))
  return {
    words: words.length,
    sentences: sentences.length,
    wordsInSentence: sentences.length === 0 ? 0 : words.length / sentences.length,
    ease,
    level: ease === undefined ? undefined : levelOf(ease),
    longSentences: sentences
      .filter((sentence) => sentence.words.length > LONG_SENTENCE)
      .map((sentence) => ({ text: sentence.text, words: sentence.words.length })),
    kinder,
    longWords: longWordsIn(words, language).filter((word) => !offered.has(word)),
  }
}

function easeOf(words: readonly string[], sentences: number, language: Locale): number {
  const { all, sentence, word } = weights[language]
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one, language), 0)
  const ease = all - sentence * (words.length / sentences) - word * (syllables / words.length)
  return Math.max(0, Math.min(100, Math.round(ease)))
}

/** Douma's own lines; those of Flesch lie at the same places. */
const levelOf = (ease: number): ReadingLevel =>
  ease >= 70 ? 'easy' : ease >= 60 ? 'plain' : ease >= 45 ? 'hard' : 'veryHard'

/** Names are not to be avoided: a word with a capital in it is left out. */
const longWordsIn = (words: readonly string[], language: Locale): string[] => [
  ...new Set(words.filter((word) => word === word.toLowerCase() && syllablesOf(word, language) >= LONG_WORD)),
]
