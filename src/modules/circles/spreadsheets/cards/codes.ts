import { createHmac } from 'node:crypto'
import { hashOf, type PaperCode, paperCodeFrom } from '../../../../platform/codes/codes.ts'
import { askingOf } from '../../../../platform/web/form.ts'
import type { Visit } from '../../../../platform/web/visit.ts'

/** A place's code on paper, and what the database keeps of it. */
export interface PlaceCode {
  code: PaperCode
  stored: { seatId: string; long: Buffer; short: Buffer }
}

/** A code for each seat. The same form sent twice makes the same codes: neither sheet holds one that opens nothing. */
export function codesFor(visit: Visit, seatIds: readonly string[]): PlaceCode[] {
  const once = askingOf(visit).idempotencyKey ?? visit.requestId
  const key = visit.house.keyFor('place-code')
  return seatIds.map((seatId) => {
    const code = paperCodeFrom(createHmac('sha512', key).update(`${once}|${seatId}`).digest())
    return { code, stored: { seatId, long: hashOf(code.long), short: hashOf(code.short) } }
  })
}
