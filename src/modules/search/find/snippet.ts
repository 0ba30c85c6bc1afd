import type { Sought } from '../analysis/sought.ts'
import { joined, type Token, tokens } from '../analysis/tokens.ts'
import type { Language, Reader } from '../analysis/word.ts'
import { flowing } from './flowing.ts'

/** A piece of text, found or not. */
export interface Piece {
  text: string
  found: boolean
}

/** Marks the words in a text that were looked for, or that are made of them. */
export function marked(reader: Reader, text: string, language: Language, of: Sought): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const speaks = ({ word }: Token) => speaksOf(reader, word, language, of)
  const asOne = joined(text).filter(speaks)
  for (const { from, until } of [...tokens(text).filter(speaks), ...asOne].sort(inOrder)) {
    // What is joined by a sign is marked as a whole.
    if (from < at) continue
    if (from > at) pieces.push({ text: text.slice(at, from), found: false })
    pieces.push({ text: text.slice(from, until), found: true })
    at = until
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false })
  return pieces
}

const inOrder = (a: Token, b: Token) => a.from - b.from || b.until - a.until

export const anyFound = (pieces: readonly Piece[]): boolean => pieces.some(({ found }) => found)

/** Only longer words have parts that bend oddly. */
const bendsInside = 8

function speaksOf(reader: Reader, word: string, language: Language, { lexemes, may }: Sought): boolean {
  if (word.length <= bendsInside && !may(word)) return false
  const { stem, parts } = reader.read(word, language)
  return lexemes.has(stem) || parts.some((part) => lexemes.has(part))
}

const before = 8
const length = 34
/** Beyond it nobody looks for a passage. */
const mostWords = 6_000

/** The passage that speaks most of what was looked for, in whole words; the beginning where none does. */
export function passage(
  reader: Reader,
  written: string,
  language: Language,
  { lexemes, may }: Sought,
): string {
  const text = flowing(written)
  const all = tokens(text).slice(0, mostWords)
  const spoken = (word: string) => {
    const { stem, parts } = reader.read(word, language)
    return [stem, ...parts].find((lexeme) => lexemes.has(lexeme))
  }
  const likely = all.map(({ word }) => (may(word) ? spoken(word) : undefined))
  const which = likely.some((one) => one !== undefined)
    ? likely
    : all.map(({ word }) => (word.length > bendsInside ? spoken(word) : undefined))
  let best = { start: 0, worth: 0 }
  for (let at = 0; at < all.length; at += 1) {
    if (!which[at]) continue
    const window = which.slice(at, at + length - before).filter((one) => one !== undefined)
    const worth = new Set(window).size * 10 + window.length
    if (worth > best.worth) best = { start: Math.max(0, at - before), worth }
  }
  const from = sentenceBefore(text, all[best.start]?.from ?? 0)
  const last = all[Math.min(all.length, best.start + length) - 1]
  const until = last?.until ?? text.length
  return `${from > 0 ? '… ' : ''}${text.slice(from, until).trim()}${until < text.trimEnd().length - 1 ? ' …' : ''}`
}

/** From the beginning of the sentence, where that is near. */
function sentenceBefore(text: string, at: number): number {
  const found = text.slice(Math.max(0, at - 60), at).search(/[.!?\n]\s+\S*(?:\s+\S+)*\s*$/)
  if (at < 60 && found < 0) return 0
  return found < 0 ? at : Math.max(0, at - 60) + found + 1
}
