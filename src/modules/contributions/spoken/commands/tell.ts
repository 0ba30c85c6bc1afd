import { command } from '../../../../platform/commands/command.ts'
import { speakingSeat } from '../bearing.ts'
import { Tell } from '../input.ts'
import { layDown } from '../lay-down.ts'

/**
 * Something of one's own, said in a spoken minute or a drawing, cleaned already. It counts among the three, and nobody
 * else hears or sees it until its speaker says who. Nothing writes it out but a person.
 */
export const tell = command({
  name: 'contributions.tell',
  input: Tell,
  policy({ actor }) {
    speakingSeat(actor)
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const contributionId = await layDown(
      { db, clock, sealing },
      { speakerSeatId: speakingSeat(actor), writerSeatId: null, way: 'own-device', ...input },
    )
    record.about('contribution', contributionId)
    record.fact('contribution.spoken', { contribution: contributionId })
    return { contributionId }
  },
})
