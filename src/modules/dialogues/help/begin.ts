import { hashOf } from '../../../platform/codes/codes.ts'
import type { Command } from '../../../platform/commands/command.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { beginHelp } from '../../contributions/index.ts'

/** Whom to begin to help, on this browser. */
export const toBegin = ({ params, browser }: Visit) => ({
  seatId: params.seat,
  browserHash: browser === undefined ? null : hashOf(browser),
})

/**
 * Keeps what somebody says on the device of who helps them. `begin`: on a page from before the help began, or that was
 * sent when it had ended; then the help begins with this sentence.
 */
export const whileHelping = <Input, Result>(keeps: Command<Input, Result>): Command<Input, Result> => ({
  name: keeps.name,
  input: keeps.input,
  async execute(house, asking, raw) {
    const { begin, seatId, browserHash, ...sentence } = raw as Record<string, unknown>
    const { token, requestId } = asking
    if (begin === 'yes') await beginHelp.execute(house, { token, requestId }, { seatId, browserHash })
    return keeps.execute(house, asking, { seatId, ...sentence })
  },
})
