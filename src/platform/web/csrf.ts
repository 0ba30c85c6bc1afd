import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A token that belongs to this visitor's cookie and does not grow old: three hours at the table change nothing.
 * Each rendering masks it differently, so that compressed pages tell nothing about it.
 */
export function csrfToken(key: Buffer, visitor: string): string {
  const mask = randomBytes(32)
  return Buffer.concat([mask, xor(mask, secretOf(key, visitor))]).toString('base64url')
}

export function csrfTokenFits(key: Buffer, visitor: string | undefined, token: unknown): boolean {
  if (!visitor || typeof token !== 'string') return false
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 64) return false
  return timingSafeEqual(xor(bytes.subarray(0, 32), bytes.subarray(32)), secretOf(key, visitor))
}

/** Whether a POST comes from our own pages, as far as the browser says. Clients that say nothing pass. */
export function sameOrigin(headers: Headers, origin: string, host: string | null): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const from = headers.get('origin')
  if (from === null) return true
  return from === origin || (host !== null && (from === `http://${host}` || from === `https://${host}`))
}

const secretOf = (key: Buffer, visitor: string) => createHmac('sha256', key).update(visitor).digest()
const xor = (a: Buffer, b: Buffer) => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)))
