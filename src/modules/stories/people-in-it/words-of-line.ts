/** Its words, however large they are written and whatever stands on the letters. */
export const wordsOfLine = (line: string): string[] =>
  line
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
