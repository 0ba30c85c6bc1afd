import { command } from '../../../../platform/commands/command.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { What } from '../input.ts'
import { changePart } from './change-part.ts'

/** What kind it is, what it is called and what it is for. */
export const changeWhat = command({
  name: 'gatherings.change-what',
  input: What,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, record }) {
    const { kind, title, about } = input
    await changePart(db, input, { kind, title, about })
    record.about('gathering', input.gatheringId)
    return { gatheringId: input.gatheringId }
  },
})
