import { verbsApart } from './apart.ts'
import { asWritten } from './as-written.ts'
import { aboutness, impactMark, tiersOf } from './impact.ts'
import { languageOf, stopWords } from './stop-words.ts'
import { joined, longest, type Token, tokens } from './tokens.ts'
import type { Language, Reader } from './word.ts'

export interface Text {
  title: string
  inShort: string
  body: string
  /** Names it stands under: found, and not shown. */
  keywords?: string
  /** What kind of thing it is, in the words with which people ask for it. */
  kind?: string
  /** Null: it shows in its words. */
  language: Language | null
}

export interface Analysed {
  language: Language
  /** What PostgreSQL reads as a tsvector: each lexeme with how much the text is about it. */
  lexemes: string
  /** The same in numbers, in order: what ranking reads. */
  about: readonly number[]
  /** The words as they stand in it, folded, each once: what a mistyped word may have meant. */
  words: readonly string[]
  /** Of those what begins with a capital wherever it stands, and not only where a sentence begins. */
  names: ReadonlySet<string>
}

/** A word in the title weighs as eight in the text, one in the short version or above it as three. */
const weights = { title: 8, inShort: 3, keywords: 3, kind: 1.5, body: 1 } as const
/** What a word is made of says less than the word. */
const partWeight = 0.4
/** Of a verb whose halves stand apart one half says something by itself. */
const apartWeight = 0.7
/** How many words a text has, more or less, that is neither short nor long. */
const usualLength = 200
/** Beyond it a book is found by what stands in its first so many words. */
const mostWords = 6_000

const fields = ['title', 'inShort', 'keywords', 'kind', 'body'] as const

/** What a text is found by. */
export function analyse(reader: Reader, text: Text): Analysed {
  const read = fields.map((field) => {
    const written = text[field] ?? ''
    const words = tokens(written).slice(0, mostWords)
    const asOne = field === 'kind' ? [] : joined(written).map(({ word }) => word)
    if (field === 'title') asOne.push(...runTogether(words))
    return { field, written, words, asOne: asOne.slice(0, mostWords) }
  })
  const all = read.flatMap(({ words }) => words.map(({ word }) => word))
  const language = text.language ?? languageOf(all)
  const weighed = new Map<string, number>()
  const add = (lexeme: string, weight: number) => weighed.set(lexeme, (weighed.get(lexeme) ?? 0) + weight)
  for (const { field, written, words, asOne } of read) {
    const weight = weights[field] / normOf(field, words.length)
    for (const [word, times] of timesOf(words)) {
      // A title may be made of nothing else: `Wie ben ik`.
      if (field !== 'title' && stopWords[language].has(word)) continue
      const { stem, parts } = reader.read(word, language)
      add(stem, weight * times)
      for (const part of parts) add(part, weight * times * partWeight)
    }
    if (language === 'nl' && inSentences.has(field))
      for (const verb of verbsApart(reader, written, words)) add(verb, weight * apartWeight)
    for (const word of asOne) add(reader.read(word, language).stem, weight)
  }
  const words = [...new Set([...all, ...read.flatMap(({ asOne }) => asOne)])].filter(worthKeeping)
  const own = words.flatMap((word) => asWritten(reader, word) ?? []).map((lexeme) => `'${lexeme}'`)
  return {
    language,
    ...{ lexemes: [written(weighed), ...own].join(' '), about: inNumbers(weighed) },
    ...{ words, names: namesIn(read) },
  }
}

/** A capital says so within a sentence; what is written small elsewhere is none. */
function namesIn(read: readonly { written: string; words: readonly Token[] }[]): Set<string> {
  const names = new Set<string>()
  const others = new Set<string>()
  for (const { written, words } of read)
    for (const { word, from } of words) {
      if (others.has(word)) continue
      const first = written[from] ?? ''
      if (first === first.toLowerCase()) others.add(word)
      else if (/[\p{L},]$/u.test(written.slice(Math.max(0, from - 2), from).trimEnd())) names.add(word)
    }
  for (const word of others) names.delete(word)
  return names
}

/** A title as somebody types it who leaves out its spaces, with the small word that it begins with and without. */
function runTogether(words: readonly Token[]): string[] {
  const all = words.map(({ word }) => word)
  const first = all[0] ?? ''
  const readings = article.has(first) ? [all, all.slice(1)] : [all]
  return readings
    .filter(({ length }) => length > 1)
    .map((some) => some.join(''))
    .filter((one) => one.length <= longest)
}
const article: ReadonlySet<string> = new Set(['de', 'het', 'een', 'the', 'a', 'an'])

const inSentences: ReadonlySet<string> = new Set(['title', 'inShort', 'body'])

function normOf(field: (typeof fields)[number], words: number): number {
  if (field === 'title') return 0.6 + 0.08 * words
  return field === 'body' ? 0.4 + 0.6 * (words / usualLength) : 1
}

/** Each word once: reading it costs more than counting it. */
function timesOf(words: readonly Token[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { word } of words) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

const worthKeeping = (word: string) => /^\p{L}{4,40}$/u.test(word)

/** How much a text is about what weighs so much in it, from 0 to 1. */
const muchOf = (weight: number) => weight / (weight + 1.5)

const inNumbers = (weighed: ReadonlyMap<string, number>): number[] =>
  [...weighed].map(([lexeme, weight]) => aboutness(lexeme, muchOf(weight))).sort((a, b) => a - b)

/** `'zorg':1A,2C 'zorg.2'`: the marks say how much, the tiers let the index find those first that are about it most. */
function written(weighed: ReadonlyMap<string, number>): string {
  const found: string[] = []
  for (const [lexeme, weight] of weighed) {
    const much = muchOf(weight)
    found.push(`'${lexeme}':${impactMark(much)}`)
    for (const tier of tiersOf(much)) found.push(`'${lexeme}.${tier}'`)
  }
  return found.join(' ')
}
