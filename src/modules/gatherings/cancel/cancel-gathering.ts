import { command } from '../../../platform/commands/command.ts'
import { ensureHost } from '../gathering/policy.ts'
import { changePart } from '../prepare/commands/change-part.ts'
import { Cancelling } from './input.ts'

/** It does not take place. It stays in the agenda, with the reason, so that who looks for it finds that out. */
export const cancelGathering = command({
  name: 'gatherings.cancel',
  input: Cancelling,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, record }) {
    const { gatheringId, because } = input
    const { status } = await ensureHost(db, gatheringId)
    if (status === 'cancelled') return { gatheringId }
    await changePart(db, input, { status: 'cancelled', cancelled_because: because })
    record.about('gathering', gatheringId)
    record.fact('gatherings.cancelled', { gathering: gatheringId })
    return { gatheringId }
  },
})
