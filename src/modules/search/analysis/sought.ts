import { bases } from './english.ts'
import { irregularDutch } from './irregular.ts'

/** Where endings begin, the last letter may be written in another way: `huis` and `huizen`, `lief` and `lieve`, `happi` and `happy`. */
const sameSound: Readonly<Record<string, string>> = { f: '[fv]', s: '[sz]', i: '[iy]' }
const asWritten = (letter: string) => sameSound[letter] ?? letter

/** How a word begins that is found by it, as far as no form writes that in another way: `boom` as `boom` and as `bom` in `bomen`. */
function beginning(lexeme: string): string {
  const [a = '', b = '', c = '', d = ''] = lexeme
  if (a === b) return `${a}${a}?${asWritten(c)}`
  if (b === c) return `${a}${b}${b}?${asWritten(d)}`
  return a + b + asWritten(c)
}

/** What is looked for in a text, by what it is found. */
export interface Sought {
  lexemes: ReadonlySet<string>
  /** Whether a word may speak of it, without reading it. */
  may(word: string): boolean
}

/**
 * Reading all words of the texts that are shown took as long as finding them. `may` says no of nothing but what bends oddly in the
 * middle of a longer word (`stedenbeleid` of `stad`).
 */
export function sought(lexemes: ReadonlySet<string>): Sought {
  // Figures are also written in letters.
  if ([...lexemes].some((one) => !/^\p{L}+$/u.test(one))) return { lexemes, may: () => true }
  const begins = new RegExp([...new Set([...lexemes].map(beginning))].join('|'), 'u')
  // `afgeboet` is of `afboet`.
  const may = (word: string) =>
    begins.test(word) ||
    irregularDutch.has(word) ||
    bases.has(word) ||
    (word.includes('ge', 2) && begins.test(word.replace(/(?<=..)ge/, '')))
  return { lexemes, may }
}
