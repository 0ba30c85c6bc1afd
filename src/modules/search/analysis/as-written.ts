import type { Reader } from './word.ts'

/**
 * The lexeme by which a word that somebody may have meant is known to stand somewhere as it is written. A word of the spelling list
 * tells nothing, so its stem does; a name, or what somebody put together, must stand there itself, not what it is made of.
 */
export function asWritten(reader: Reader, word: string): string | undefined {
  const plain = reader.knows(word) && reader.read(word, 'nl').parts.length === 0
  return plain ? undefined : `w.${word}`
}
