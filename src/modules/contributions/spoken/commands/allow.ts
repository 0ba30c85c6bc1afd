import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureSpeaker, holdAsSpeaker } from '../bearing.ts'
import { decide } from '../decide.ts'
import { Allow } from '../input.ts'
import { standingOf } from '../standing.ts'

/**
 * The speaker says how far these words may travel: for the first time, further, or less far. Holds at once.
 * @throws Conflict where a choice that had to wait comes after another: what was taken back meanwhile stays so.
 */
export const allow = command({
  name: 'contributions.allow',
  input: Allow,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, actor, input, record }) {
    const { contributionId, audience, withName, seen } = input
    const bearing = await holdAsSpeaker(db, actor, contributionId)
    if (bearing.state !== 'confirmed') throw new Conflict()
    const expected = seen && [...seen, standingOf({ audience, withName })]
    if (expected && !expected.includes(standingOf(bearing))) throw new Conflict()
    const decided = await decide(db, bearing, contributionId, audience, withName)
    record.about('contribution', contributionId)
    if (decided) record.fact('contribution.allowed', { contribution: contributionId })
    return { contributionId }
  },
})
