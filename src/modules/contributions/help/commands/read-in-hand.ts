import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { bearingOn } from '../../spoken/bearing.ts'
import { One } from '../../spoken/input.ts'

/** Who helps is about to read what waits for its speaker's yes: the log says so, before it is shown. */
export const readInHand = command({
  name: 'contributions.read-in-hand',
  input: One,
  async policy({ db, actor, input }) {
    const { as } = await bearingOn(db, actor, input.contributionId)
    if (as !== 'writer') throw new Absent()
  },
  async run({ input, record }) {
    record.about('contribution', input.contributionId)
    return {}
  },
})
