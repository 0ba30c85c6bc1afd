import { hashOf } from '../../../platform/codes/codes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { beginHelp, writeDown } from '../../contributions/index.ts'

/** Whom to begin to help, on this browser. */
export const toBegin = ({ params, browser }: Visit) => ({
  seatId: params.seat,
  browserHash: browser === undefined ? null : hashOf(browser),
})

/**
 * Writes down what somebody says. `begin`: on a page from before the help began, or that was sent when it had ended; then
 * the help begins with this sentence.
 */
export const writeWhileHelping: typeof writeDown = {
  name: writeDown.name,
  input: writeDown.input,
  async execute(house, asking, raw) {
    const { begin, seatId, browserHash, ...sentence } = raw as Record<string, unknown>
    const { token, requestId } = asking
    if (begin === 'yes') await beginHelp.execute(house, { token, requestId }, { seatId, browserHash })
    return writeDown.execute(house, asking, { seatId, ...sentence })
  },
}
