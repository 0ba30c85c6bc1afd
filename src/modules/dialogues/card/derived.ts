import { createHmac } from 'node:crypto'
import { hashOf, type PaperCode, wordMac } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import { askingOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'

// Crockford's alphabet, as everywhere codes are printed.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const letters = (bytes: Buffer) => Array.from(bytes, (byte) => alphabet[byte & 31]).join('')

/** What one form makes: the same form sent twice makes the same, so that neither page holds a code that is dead. */
function madeFrom({ house, ...visit }: Visit, label: string, bytes: number): Buffer {
  const once = askingOf({ house, ...visit }).idempotencyKey ?? visit.requestId
  return createHmac('sha256', house.keyFor(label)).update(once).digest().subarray(0, bytes)
}

/** The secret that the device's cookie will hold: 256 bits. */
export const sessionTokenFor = (visit: Visit): string =>
  madeFrom(visit, 'session-token', 32).toString('base64url')

/** The code on a card: 130 bits to scan, 50 to type. */
export function cardCodeFor(visit: Visit): PaperCode {
  const made = letters(madeFrom(visit, 'card-code', 32))
  return { long: made.slice(0, 26), short: letters(madeFrom(visit, 'card-code typed', 10)) }
}

export const hashesOf = ({ long, short }: PaperCode) => ({ long: hashOf(long), short: hashOf(short) })

/** The chosen word as the database keeps it, keyed with a secret outside of it. */
export const cardWordMac = (house: House, seatId: string, word: string): Buffer =>
  wordMac(house.keyFor('card-word'), seatId, word)
