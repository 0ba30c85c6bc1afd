import { command } from '../../../../platform/commands/command.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { Who } from '../input.ts'
import { changePart } from './change-part.ts'

/** Who may know of it, and whom to call. */
export const changeWho = command({
  name: 'gatherings.change-who',
  input: Who,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, record }) {
    const { audience, contactName, contactPhone } = input
    await changePart(db, input, { audience, contact_name: contactName, contact_phone: contactPhone })
    record.about('gathering', input.gatheringId)
    return { gatheringId: input.gatheringId }
  },
})
