import { randomBytes } from 'node:crypto'
import { slugOf } from '../circles/index.ts'

const letters = '23456789bcdfghjkmnpqrstvwxz'

/**
 * The name of a story in addresses: `een-kop-koffie-7kf3q`. The end is drawn by chance, so that an address tells nothing of
 * other stories with the same title, and nobody guesses it.
 */
export function storySlug(title: string): string {
  const drawn = Array.from(randomBytes(6), (byte) => letters[byte % letters.length]).join('')
  // A title in letters that addresses do not have.
  const name = /[\p{Script=Latin}\p{N}]/u.test(title) ? slugOf(title) : 'verhaal'
  return `${name}-${drawn}`
}
