import { fold } from './fold.ts'

export interface Token {
  /** Folded; letters and digits alone. */
  word: string
  /** Where it stands in the text, in UTF-16 units. */
  from: number
  until: number
}

/** Nothing in a house of words is longer; what is, is an address or a mistake. */
export const longest = 48
/** A soft hyphen and what has no width say where a word may be broken. */
const wordLike = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b\u200d]|['’](?=\p{L}))*/gu
/** What stands between letters without a space: a hyphen, or a sign as in `I.ROC`, `B&B` and `en/of`. */
const anySign = /[-\u2010\u2011.&+/_·]/
const sign = /[-\u2010\u2011.&+/_·]/g
const signed = /[\p{L}\p{N}\u00ad]+(?:[-\u2010\u2011.&+/_·][\p{L}\p{N}\u00ad]+)+/gu

/** The words of a text, in order; what is joined by a sign is two. */
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

/** What is joined by signs, as one word, and where it stands: an `e-mail` is an `email`, and `I.ROC` an `iroc`. */
export function joined(text: string): Token[] {
  // Looking whether there is a sign costs a tenth of looking for such words everywhere.
  if (!anySign.test(text)) return []
  const found: Token[] = []
  for (const { 0: some, index: begin } of text.matchAll(/\S+/g)) {
    if (!anySign.test(some)) continue
    for (const { 0: raw, index } of some.matchAll(signed)) {
      const [one, ...more] = tokens(raw.replace(sign, ''))
      const from = begin + index
      if (one && more.length === 0) found.push({ word: one.word, from, until: from + raw.length })
    }
  }
  return found
}

/** What nobody would look for apart, `e-mail` or `I.ROC`, as one word. */
export const withoutSigns = (text: string): string =>
  text.replace(signed, (raw) =>
    raw.split(sign).some((part) => part.length === 1) ? raw.replace(sign, '') : raw,
  )
