/** How much of a text says what it is about, where nobody said it in short. */
const mostLetters = 200

/** What a text begins with, for a description: whole words, and a sign that it goes on. */
export function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= mostLetters) return line
  return `${line.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`
}
