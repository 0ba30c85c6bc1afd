import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { One } from '../../spoken/input.ts'
import { isInMyHand } from '../queries.ts'

/** Who helps is about to hear or see what still waits for its speaker's yes: the log says so, before they get it. */
export const hearInHand = command({
  name: 'contributions.hear-in-hand',
  input: One,
  async policy({ db, input }) {
    if (!(await isInMyHand(db, input.contributionId))) throw new Absent()
  },
  async run({ input, record }) {
    record.about('contribution', input.contributionId)
    return {}
  },
})
