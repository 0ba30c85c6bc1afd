import { createHmac, timingSafeEqual } from 'node:crypto'
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { hashOf, normaliseCode, paperCodeFrom } from '../../../platform/codes/codes.ts'

/** An app shows a code of six digits for half a minute; clocks may be one code apart. */
const period = 30
const apart = [0, -1, 1]

/**
 * Which of the codes of these minutes this is: the number of its half minute, to refuse it a second time. Null: none of them.
 * @param after the last number that was used.
 */
export async function counterOf(
  secret: string,
  typed: string,
  now: Date,
  after: number | null,
): Promise<number | null> {
  const code = Buffer.from(typed.replace(/\D/g, ''))
  const current = Math.floor(now.getTime() / 1000 / period)
  const otp = createOTP(secret, { digits: 6, period })
  let found: number | null = null
  for (const step of apart) {
    const wanted = Buffer.from(await otp.hotp(current + step))
    const fits = code.length === wanted.length && timingSafeEqual(code, wanted)
    if (fits && (after === null || current + step > after)) found = current + step
  }
  return found
}

/** What the app scans, and the same as it is typed. */
export const addressFor = (secret: string, issuer: string, account: string) =>
  createOTP(secret, { digits: 6, period }).url(issuer, account)
export const typedSecret = (secret: string) =>
  base32
    .encode(secret, { padding: false })
    .match(/.{1,4}/g)
    ?.join(' ') ?? ''

const paperCodes = 8

/** Codes on paper, 80 bits each: from the form that asks for them, so that a button pressed twice makes the same ones. */
export function paperCodesFrom(key: Buffer, personId: string, form: string): string[] {
  return Array.from({ length: paperCodes }, (_, i) => {
    const bytes = createHmac('sha512', key).update(`${personId} ${form} ${i}`).digest()
    return paperCodeFrom(bytes).long.slice(0, 16)
  })
}

/** Under which a code on paper is kept. Null for what cannot be one. */
export function hashOfPaper(personId: string, typed: string): Buffer | null {
  const code = normaliseCode(typed)
  return code.length === 16 ? hashOf(`${personId} ${code}`) : null
}
