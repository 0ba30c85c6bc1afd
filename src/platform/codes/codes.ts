import { createHash, createHmac, randomBytes } from 'node:crypto'

// Crockford's alphabet without look-alikes: no I, L, O, U. Five bits a character.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** In characters: of the code that is typed, 50 bits, and of the one in an address or a QR code, 130 bits. */
export const codeLengths = { typed: 10, scanned: 26 } as const

const letters = (bytes: Buffer) => Array.from(bytes, (byte) => alphabet[byte & 31]).join('')
const randomCode = (length: number) => letters(randomBytes(length))

/** A code on paper: the long one stands in the QR code, the short one is typed. Only hashes are stored. */
export interface PaperCode {
  long: string
  short: string
}

export function newPaperCode(): PaperCode {
  return { long: randomCode(codeLengths.scanned), short: randomCode(codeLengths.typed) }
}

/** The same code from the same 36 or more secret bytes: a form that is sent twice makes one code. */
export function paperCodeFrom(bytes: Buffer): PaperCode {
  const { typed, scanned } = codeLengths
  return {
    long: letters(bytes.subarray(0, scanned)),
    short: letters(bytes.subarray(scanned, scanned + typed)),
  }
}

/** A code for one evening that is typed from the wall. */
export function newTypedCode(): string {
  return randomCode(codeLengths.typed)
}

/** The secret a device keeps in its cookie: 256 bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What people type instead: spaces, dashes, lower case, and the letters that look like digits. */
export function normaliseCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/** Whether this could be a code at all: what has not its form is no guess either. */
export const hasForm = (code: string): boolean =>
  code.length === codeLengths.typed || code.length === codeLengths.scanned

/** As it is printed: K7F2M-QX9RT. */
export function printedCode(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? code
}

/** The hash under which a code or a session token is stored. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** A chosen word or picture, keyed to its seat: lower case, accents and spaces do not matter. */
export function wordMac(key: Buffer, seatId: string, word: string): Buffer {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return createHmac('sha256', key).update(`${seatId}|${plain}`).digest()
}
