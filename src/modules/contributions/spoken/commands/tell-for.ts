import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { speakingSeat } from '../bearing.ts'
import { TellFor } from '../input.ts'
import { layDown } from '../lay-down.ts'

/**
 * What somebody else at the table spoke or drew, on a device that is not theirs. It waits, unseen by others, for its
 * speaker's yes, and so does whatever was written beside it.
 */
export const tellFor = command({
  name: 'contributions.tell-for',
  input: TellFor,
  policy({ actor, input }) {
    if (speakingSeat(actor) === input.seatId) throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const { seatId, words, told } = input
    const writerSeatId = speakingSeat(actor)
    const contributionId = await layDown(
      { db, clock, sealing },
      { speakerSeatId: seatId, writerSeatId, way: 'typed-by-other', words, told },
    )
    record.about('contribution', contributionId)
    record.fact('contribution.written-down', { contribution: contributionId })
    return { contributionId }
  },
})
