import { beginsClause } from '../clauses.ts'
import { stopWords } from '../stop-words.ts'
import { tokens, withoutSigns } from '../tokens.ts'
import type { Language, Reader } from '../word.ts'

/** How a text may speak of a word in other words: with all of these lexemes. */
export interface OtherWay {
  lexemes: readonly string[]
  /** From 0 to 1: how near it is to what was said. */
  weight: number
}

/**
 * A line is words for the same, `bril brillenglas`; or one word, and what is a kind of it: `huisdier > hond kat`. Who asks for the first
 * finds the others, and the other way round less so, and a `hond` is no `kat`. Several words that mean something together are joined by
 * underscores.
 */
export const weights = { same: 0.65, near: 0.45, narrower: 0.5, broader: 0.3 } as const

/** From words, as stems with spaces between them, to what else is said for them; the nearest first. */
export class OtherWords {
  readonly #found = new Map<string, Map<string, OtherWay>>()
  /** `zonder huis` may be asked, and is never answered with: both words stand in many a text that is about neither. */
  readonly #askedOnly = new Set<string>()

  readonly #reader: Reader
  readonly #language: Language

  constructor(reader: Reader, language: Language) {
    this.#reader = reader
    this.#language = language
  }

  /** Words that are all for the same, or near to one another. */
  addGroup(line: string, weight: number): void {
    const all = this.#terms(line)
    for (const one of all) for (const other of all) this.#add(one, other, weight)
  }

  addLine(line: string): void {
    const [wide = '', kinds] = line.split(' > ')
    if (kinds === undefined) {
      this.addGroup(line, weights.same)
      return
    }
    for (const one of this.#terms(wide)) {
      for (const other of this.#terms(kinds)) {
        this.#add(one, other, weights.narrower)
        this.#add(other, one, weights.broader)
      }
    }
  }

  /** @param stems one word, or several that stand beside each other. */
  of(stems: readonly string[]): readonly OtherWay[] {
    const found = this.#found.get(stems.join(' '))
    return found ? [...found.values()].sort((a, b) => b.weight - a.weight) : []
  }

  /** Stems of each term; of several words the small ones are left out, and one that is left says something else. */
  #terms(line: string): string[][] {
    return line.split(' ').flatMap((term) => {
      const words = tokens(withoutSigns(term.replaceAll('_', ' '))).map(({ word }) => word)
      const telling = words.length > 1 ? words.filter((word) => !stopWords[this.#language].has(word)) : words
      if (telling.length < Math.min(words.length, 2)) return []
      const stems = telling.map((word) => this.#reader.read(word, this.#language).stem)
      if (telling.length === 2 && telling.some(beginsClause)) this.#askedOnly.add(stems.join(' '))
      return [stems]
    })
  }

  #add(one: readonly string[], other: readonly string[], weight: number): void {
    const [key, way] = [one.join(' '), other.join(' ')]
    if (key === way || this.#askedOnly.has(way)) return
    const ways = this.#found.get(key) ?? new Map<string, OtherWay>()
    if ((ways.get(way)?.weight ?? 0) < weight) ways.set(way, { lexemes: other, weight })
    this.#found.set(key, ways)
  }
}
