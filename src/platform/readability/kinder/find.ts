import type { Locale } from '../../i18n/words.ts'
import { englishKinderWords } from './en.ts'
import { dutchKinderWords } from './nl.ts'

export interface KinderWord {
  /** As it stands in the text, the first time. */
  found: string
  kinder: string
  /** How often it stands there. */
  times: number
}

const LETTER = '[\\p{L}\\p{M}]'

/** One expression for all of a language: a star in the list stands for any ending. */
function compiled(list: Readonly<Record<string, string>>) {
  const keys = Object.keys(list).sort((one, other) => other.length - one.length)
  const pattern = keys
    .map((key) => `(${key.replaceAll('*', `${LETTER}*`).replaceAll(' ', '\\s+')})`)
    .join('|')
  return { keys, pattern: new RegExp(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`, 'giu') }
}

const lists = { nl: dutchKinderWords, en: englishKinderWords }
const all = { nl: compiled(dutchKinderWords), en: compiled(englishKinderWords) }

/** Words of offices and care for which everybody has a kinder one, each once, in the order of the text. */
export function kinderWordsIn(text: string, language: Locale): KinderWord[] {
  const { keys, pattern } = all[language]
  const found = new Map<string, KinderWord>()
  for (const match of text.matchAll(pattern)) {
    const key = keys[match.slice(1).findIndex((part) => part !== undefined)] as string
    const before = found.get(key)
    if (before) before.times += 1
    else
      found.set(key, {
        found: match[0].replace(/\s+/g, ' '),
        kinder: lists[language][key] as string,
        times: 1,
      })
  }
  return [...found.values()]
}

/** A text in pieces, and which of them are such words. */
export function piecesOf(text: string, language: Locale): { text: string; isHard: boolean }[] {
  const pieces: { text: string; isHard: boolean }[] = []
  let at = 0
  for (const match of text.matchAll(all[language].pattern)) {
    pieces.push({ text: text.slice(at, match.index), isHard: false }, { text: match[0], isHard: true })
    at = match.index + match[0].length
  }
  return [...pieces, { text: text.slice(at), isHard: false }].filter((piece) => piece.text !== '')
}
