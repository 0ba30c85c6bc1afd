import { shortenedToWords } from '../text/shortened.ts'

/** How much of a text says what it is about, where nobody said it in short. */
const mostLetters = 200

/** What a text begins with, for a description: whole words, and a sign that it goes on. */
export const beginningOf = (text: string): string =>
  shortenedToWords(text.replace(/\s+/g, ' ').trim(), mostLetters)
