import { fold } from './fold.ts'

export interface Token {
  /** Folded; letters and digits alone. */
  word: string
  /** Where it stands in the text, in UTF-16 units. */
  from: number
  until: number
}

/** Nothing in a house of words is longer; what is, is an address or a mistake. */
const longest = 48
const wordLike = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu

/** The words of a text, in order; what is joined by a hyphen is two. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const { 0: raw, index } of text.matchAll(wordLike)) {
    // `foto's` and `Anna's` are more of the one, or somebody's.
    const word = fold(raw.replace(/['’]s?$|['’](?=s$)/u, '')).replace(/[^a-z0-9\p{L}]/gu, '')
    if (word !== '' && word.length <= longest) found.push({ word, from: index, until: index + raw.length })
  }
  return found
}
