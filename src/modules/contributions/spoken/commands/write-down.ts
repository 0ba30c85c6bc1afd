import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { helps } from '../../help/queries.ts'
import { speakingSeat } from '../bearing.ts'
import { WriteDown } from '../input.ts'
import { layDown } from '../lay-down.ts'

/**
 * What somebody else at the table said, typed or copied from paper by who helps them now. It waits, unseen by others,
 * for its speaker's yes.
 */
export const writeDown = command({
  name: 'contributions.write-down',
  input: WriteDown,
  async policy({ db, actor, input }) {
    // One's own words are spoken, not written down.
    if (speakingSeat(actor) === input.seatId) throw new Absent()
    // At the field, so that what was typed while the hour ended stays.
    if (!(await helps(db, input.seatId))) throw new Invalid({ words: 'write-for.not-helping' })
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const contributionId = await layDown(
      { db, clock, sealing },
      {
        speakerSeatId: input.seatId,
        writerSeatId: speakingSeat(actor),
        way: input.way,
        words: input.words,
      },
    )
    record.about('contribution', contributionId)
    record.fact('contribution.written-down', { contribution: contributionId })
    return { contributionId }
  },
})
