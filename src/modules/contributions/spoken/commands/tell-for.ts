import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { helps } from '../../help/queries.ts'
import { speakingSeat } from '../bearing.ts'
import { TellFor } from '../input.ts'
import { layDown } from '../lay-down.ts'

/**
 * What somebody else at the table spoke or drew, on the device of who helps them now. It waits, unseen by others, for its
 * speaker's yes, and so does whatever was written beside it.
 */
export const tellFor = command({
  name: 'contributions.tell-for',
  input: TellFor,
  async policy({ db, actor, input }) {
    if (speakingSeat(actor) === input.seatId) throw new Absent()
    if (!(await helps(db, input.seatId))) throw new Invalid({ words: 'write-for.not-helping' })
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
