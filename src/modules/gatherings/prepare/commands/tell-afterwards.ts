import { command } from '../../../../platform/commands/command.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { Afterwards } from '../input.ts'
import { changePart } from './change-part.ts'

/** A host tells how it was, for whoever may know of it. */
export const tellAfterwards = command({
  name: 'gatherings.tell-afterwards',
  input: Afterwards,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, record }) {
    const { gatheringId, afterwards } = input
    await changePart(db, input, { afterwards })
    record.about('gathering', gatheringId)
    return { gatheringId }
  },
})
