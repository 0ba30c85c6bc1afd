import { command } from '../../../../platform/commands/command.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { How } from '../input.ts'
import { changePart } from './change-part.ts'

/** What it is held for, and how it goes. */
export const changeHow = command({
  name: 'gatherings.change-how',
  input: How,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, record }) {
    const { gatheringId, occasion, runningOrder } = input
    await changePart(db, input, { occasion, running_order: runningOrder })
    record.about('gathering', gatheringId)
    return { gatheringId }
  },
})
