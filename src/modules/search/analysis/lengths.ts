/** One syllable with one short vowel, and a letter after it: there the letter is written twice in a longer form. */
export const closed = /^[^aeiouy]*[aeiou][^aeiouy]$/

/** `maak` is `mak`: how a long vowel is written where a syllable ends with it. */
export const single = (stem: string) => stem.replace(/([aeou])\1([b-df-hj-np-tv-z])$/, '$1$2')

/** `gro` is `groo`: how it is written where a letter closes the syllable. */
const double = (stem: string) => stem.replace(/([^aeiou]|^)([aeou])([b-df-hj-np-tv-z])$/, '$1$2$2$3')

/** `lief` for `liev`, `vies` for `viez`. */
const voiceless = (stem: string) => stem.replace(/z$/, 's').replace(/v$/, 'f')

/** How a word may be written that another ending was put to: of `grot` also `groot`, of `witt` also `wit`, of `liev` also `lief`. */
export function endedAs(stem: string): string[] {
  const end = voiceless(stem)
  const once = end.replace(/(.)\1$/, '$1')
  // One vowel and one letter after it: it was long, unless the word is as odd as `grof`.
  return [...new Set(closed.test(end) ? [double(end), end] : [end, double(end), once])]
}
