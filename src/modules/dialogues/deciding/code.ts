import { createHmac } from 'node:crypto'
import { hashOf, normaliseCode, paperCodeFrom, printedCode } from '../../../platform/codes/codes.ts'
import { askingOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** The code for who decides along: the same form sent twice makes one. 50 bits, typed. */
export function codeFor(visit: Visit): { printed: string; hash: Buffer } {
  const once = askingOf(visit).idempotencyKey ?? visit.requestId
  const bytes = createHmac('sha512', visit.house.keyFor('beside')).update(once).digest()
  const { short } = paperCodeFrom(bytes)
  return { printed: printedCode(short), hash: hashOf(short) }
}

export const hashOfTyped = (typed: string): Buffer => hashOf(normaliseCode(typed))
