import { command } from '../../../../platform/commands/command.ts'
import { ensureSpeaker, holdAsSpeaker } from '../bearing.ts'
import { takeBack } from '../decide.ts'
import { One } from '../input.ts'

/** Takes words back, for every purpose: from the next request on only their speaker sees them. Nothing shows that it happened. */
export const withdraw = command({
  name: 'contributions.withdraw',
  input: One,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, actor, input, record }) {
    const { contributionId } = input
    const bearing = await holdAsSpeaker(db, actor, contributionId)
    const decided = await takeBack(db, bearing, contributionId)
    record.about('contribution', contributionId)
    if (decided) record.fact('contribution.withdrawn', { contribution: contributionId })
    return { contributionId }
  },
})
