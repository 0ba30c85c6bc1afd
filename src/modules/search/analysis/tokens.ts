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
/** A soft hyphen and what has no width say where a word may be broken. */
const wordLike = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b\u200d]|['’](?=\p{L}))*/gu
const anyHyphen = /[-\u2010\u2011]/
const hyphen = /[-\u2010\u2011]/g
const hyphened = /[\p{L}\p{N}\u00ad]+(?:[-\u2010\u2011][\p{L}\p{N}\u00ad]+)+/gu

/** The words of a text, in order; what is joined by a hyphen is two. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const { 0: raw, index } of text.matchAll(wordLike)) {
    const word = plain.test(raw) ? raw.toLowerCase() : folded(raw)
    if (word !== '' && word.length <= longest) found.push({ word, from: index, until: index + raw.length })
  }
  return found
}

/** Nothing has to be folded: most words. */
const plain = /^[A-Za-z0-9]+$/

/** `foto's` and `Anna's` are more of the one, or somebody's. */
const folded = (raw: string): string =>
  fold(raw.replace(/['’]s?$|['’](?=s$)/u, '')).replace(/[^a-z0-9\p{L}]/gu, '')

/** What is joined by hyphens, as one word: an `e-mail` is an `email`. */
export const joined = (text: string): string[] =>
  // Looking for hyphens first costs a tenth of looking for such words everywhere.
  (anyHyphen.test(text) ? text.split(/\s+/).filter((some) => anyHyphen.test(some)) : [])
    .flatMap((some) => some.match(hyphened) ?? [])
    .flatMap((raw) => tokens(raw.replace(hyphen, '')).map(({ word }) => word))

/** What nobody would look for apart, `e-mail`, as one word. */
export const withoutHyphens = (text: string): string =>
  text.replace(hyphened, (raw) =>
    /^.$|^.-|-.-|-.$/u.test(raw.replace(hyphen, '-')) ? raw.replace(hyphen, '') : raw,
  )
