/** As much of a text as a line holds, with a sign that it goes on: `most` characters with that sign, and never half a letter. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${begins(text, most - 1).trimEnd()}…`
}

/** The same in whole words, as far as there are any. */
export function shortenedToWords(text: string, most: number): string {
  if (text.length <= most) return text
  return `${begins(text, most - 2).replace(/\s+\S*$/, '')} …`
}

/** Some letters are two characters: the first of them alone is none. */
const begins = (text: string, characters: number): string =>
  text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '')
