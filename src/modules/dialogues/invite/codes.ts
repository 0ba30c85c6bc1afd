import { createHmac } from 'node:crypto'
import { hashOf, type PaperCode, paperCodeFrom } from '../../../platform/codes/codes.ts'
import { askingOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** A seat's code on paper or in a link, and what the database keeps of it. */
export interface SeatCode {
  seatId: string
  code: PaperCode
  stored: { seatId: string; long: Buffer; short: Buffer }
}

/** A code for each seat. The same form sent twice makes the same codes: neither sheet holds one that opens nothing. */
export function codesFor(visit: Visit, seatIds: readonly string[]): SeatCode[] {
  const once = askingOf(visit).idempotencyKey ?? visit.requestId
  const key = visit.house.keyFor('invitation-code')
  return seatIds.map((seatId) => {
    const code = paperCodeFrom(createHmac('sha512', key).update(`${once}|${seatId}`).digest())
    return { seatId, code, stored: { seatId, long: hashOf(code.long), short: hashOf(code.short) } }
  })
}

/** Where a code opens its invitation. */
export const linkOf = (origin: string, code: PaperCode): string => `${origin}/i/${code.long}`
