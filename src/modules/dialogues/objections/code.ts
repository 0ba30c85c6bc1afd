import { createHmac } from 'node:crypto'
import { hashOf, paperCodeFrom, printedCode } from '../../../platform/codes/codes.ts'
import { askingOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** The code that reads the answer: the same form sent twice makes one. 50 bits, typed. */
export function codeFor(visit: Visit): { printed: string; hash: Buffer } {
  const once = askingOf(visit).idempotencyKey ?? visit.requestId
  const bytes = createHmac('sha512', visit.house.keyFor('objection')).update(once).digest()
  const { short } = paperCodeFrom(bytes)
  return { printed: printedCode(short), hash: hashOf(short) }
}
