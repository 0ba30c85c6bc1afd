import { createHash } from 'node:crypto'

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
}
const longest = 60

/** Text as it is kept: one spelling of each letter, one space between words. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Two names are the same when only capitals or spaces differ. */
export function sameName(name: string): string {
  return tidy(name.normalize('NFKC')).toLowerCase()
}

/** The same without accents: as somebody types it who has no key for them. */
export const foldedName = (name: string): string =>
  sameName(sameName(name).normalize('NFKD').replace(/\p{M}/gu, ''))

/** Letters and digits alone, with a space between words. */
export function keyOf(name: string): string {
  const plain = foldedName(name).replace(/['’‘]/g, '')
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || foldedName(name)
}

/** A name for an address: `Santé Partners` becomes `sante-partners`, always the same for the same name. */
export function slugOf(name: string): string {
  const plain = inOurLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length === 0) return `kring-${signOf(name)}`
  return plain.length <= longest ? plain : plain.slice(0, longest).replace(/-[^-]*$/, '')
}

/** Letters and digits that are none of ours, and signs that make another word. Points, strokes and brackets do not. */
const saysMore = /[#%@*]|[^a-z0-9\s\p{P}\p{Sk}\p{C}]/u

/** The same for a word that is known by its address: `C`, `C++` and `C#` are three, and so are words in other letters. */
export function wordSlugOf(name: string): string {
  const slug = slugOf(name)
  const isWhole = slug === `kring-${signOf(name)}` || !saysMore.test(inOurLetters(name))
  return isWhole ? slug : `${slug}-${signOf(name)}`
}

const inOurLetters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')

const signOf = (name: string): string => createHash('sha256').update(sameName(name)).digest('hex').slice(0, 8)

/** The first of these that is free, then the last with a number. */
export function freeSlug(taken: ReadonlySet<string>, first: string, ...others: string[]): string {
  const free = [first, ...others].find((slug) => !taken.has(slug))
  if (free) return free
  const last = others.at(-1) ?? first
  for (let number = 2; ; number++) if (!taken.has(`${last}-${number}`)) return `${last}-${number}`
}
