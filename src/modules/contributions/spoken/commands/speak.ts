import { command } from '../../../../platform/commands/command.ts'
import { speakingSeat } from '../bearing.ts'
import { Speak } from '../input.ts'
import { layDown } from '../lay-down.ts'

/** A sentence of one's own, typed on the device that sits at the table. Nobody else sees it until its speaker says who. */
export const speak = command({
  name: 'contributions.speak',
  input: Speak,
  policy({ actor }) {
    speakingSeat(actor)
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const seatId = speakingSeat(actor)
    const contributionId = await layDown(
      { db, clock, sealing },
      { speakerSeatId: seatId, writerSeatId: null, way: 'own-device', words: input.words },
    )
    record.about('contribution', contributionId)
    record.fact('contribution.spoken', { contribution: contributionId })
    return { contributionId }
  },
})
