import { verbsApart } from './apart.ts'
import { asWritten } from './as-written.ts'
import { impactMark, tiersOf } from './impact.ts'
import { languageOf, stopWords } from './stop-words.ts'
import { joined, tokens } from './tokens.ts'
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
  /** The words as they stand in it, folded, each once: what a mistyped word may have meant. */
  words: readonly string[]
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

/** What a text is found by. */
export function analyse(reader: Reader, text: Text): Analysed {
  const fields = {
    title: tokens(text.title),
    inShort: tokens(text.inShort),
    keywords: tokens(text.keywords ?? ''),
    kind: tokens(text.kind ?? ''),
    body: tokens(text.body).slice(0, mostWords),
  }
  const asOne = {
    title: joined(text.title),
    inShort: joined(text.inShort),
    keywords: joined(text.keywords ?? ''),
    kind: [],
    body: joined(text.body).slice(0, mostWords),
  }
  const all = Object.values(fields).flatMap((field) => field.map(({ word }) => word))
  const language = text.language ?? languageOf(all)
  const long = 0.4 + 0.6 * (fields.body.length / usualLength)
  const norm = {
    title: 0.6 + 0.08 * fields.title.length,
    inShort: 1,
    keywords: 1,
    kind: 1,
    body: Math.max(long, 0.4),
  }
  const weighed = new Map<string, number>()
  const add = (lexeme: string, weight: number) => weighed.set(lexeme, (weighed.get(lexeme) ?? 0) + weight)
  for (const field of ['title', 'inShort', 'keywords', 'kind', 'body'] as const) {
    const weight = weights[field] / norm[field]
    for (const { word } of fields[field]) {
      // A title may be made of nothing else: `Wie ben ik`.
      if (field !== 'title' && stopWords[language].has(word)) continue
      const { stem, parts } = reader.read(word, language)
      add(stem, weight)
      for (const part of parts) add(part, weight * partWeight)
    }
    if (language === 'nl' && (field === 'body' || field === 'title' || field === 'inShort'))
      for (const verb of verbsApart(reader, text[field], fields[field])) add(verb, weight * apartWeight)
    for (const word of asOne[field]) add(reader.read(word, language).stem, weight)
  }
  const words = [...new Set([...all, ...Object.values(asOne).flat()])].filter(worthKeeping)
  const own = words.flatMap((word) => asWritten(reader, word) ?? []).map((lexeme) => `'${lexeme}'`)
  return { language, lexemes: [written(weighed), ...own].join(' '), words }
}

const worthKeeping = (word: string) => /^\p{L}{4,30}$/u.test(word)

/** `'zorg':1A,2C 'zorg.2'`: the marks say how much, the tiers let the index find those first that are about it most. */
function written(weighed: ReadonlyMap<string, number>): string {
  const found: string[] = []
  for (const [lexeme, weight] of weighed) {
    const much = weight / (weight + 1.5)
    found.push(`'${lexeme}':${impactMark(much)}`)
    for (const tier of tiersOf(much)) found.push(`'${lexeme}.${tier}'`)
  }
  return found.join(' ')
}
