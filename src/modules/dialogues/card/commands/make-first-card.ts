import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { speakingSeat } from '../../../contributions/index.ts'
import { cardWordMac } from '../derived.ts'
import { CardWord, hash } from '../input.ts'

/** The first card of somebody for whom the actor wrote everything down: they choose the word on the actor's device. */
export const makeFirstCard = command({
  name: 'dialogues.make-first-card',
  input: z.object({ seatId: z.uuid(), word: CardWord, long: hash, short: hash }),
  policy({ actor }) {
    speakingSeat(actor)
  },
  async run({ db, input, house, record }) {
    const { seatId, word, long, short } = input
    const mac = cardWordMac(house, seatId, word)
    const { made } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('contributions.make_first_card', [
            eb.val(seatId),
            eb.val(mac),
            eb.val(long),
            eb.val(short),
          ])
          .as('made'),
      )
      .executeTakeFirstOrThrow()
    if (!made) throw new Absent()
    record.about('card', seatId)
    return {}
  },
})
