import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { speakingSeat } from '../../../contributions/index.ts'
import { cardWordMac } from '../derived.ts'
import { CardWord } from '../input.ts'

/**
 * Somebody without a device chooses the word of their first card on the actor's, who neither helps them nor wrote anything
 * down for them. It opens nothing yet: somebody else prints the card, who does not know the word.
 */
export const chooseFirstWord = command({
  name: 'dialogues.choose-first-word',
  input: z.object({ seatId: z.uuid(), word: CardWord }),
  policy({ actor }) {
    speakingSeat(actor)
  },
  async run({ db, input, house, record }) {
    const { seatId, word } = input
    const mac = cardWordMac(house, seatId, word)
    const { chosen } = await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('contributions.choose_first_word', [eb.val(seatId), eb.val(mac)]).as('chosen'),
      )
      .executeTakeFirstOrThrow()
    if (!chosen) throw new Absent()
    record.about('card', seatId)
    return {}
  },
})
