import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { speakingSeat } from '../../../contributions/index.ts'
import { cardWordMac } from '../derived.ts'
import { CardWord, hash } from '../input.ts'
import { giveCard, hasWord } from './give-card.ts'

/**
 * A card for one's own seat, by who sits there. With a word it is chosen, or chosen anew; without one the word stays
 * as it was. An earlier card opens nothing from now on.
 */
export const makeOwnCard = command({
  name: 'dialogues.make-own-card',
  input: z.object({
    word: z.union([z.literal('').transform(() => null), CardWord]),
    long: hash,
    short: hash,
  }),
  policy({ actor }) {
    speakingSeat(actor)
  },
  async run({ db, actor, input, house, record }) {
    const seatId = speakingSeat(actor)
    if (input.word !== null) {
      const mac = cardWordMac(house, seatId, input.word)
      await db
        .selectNoFrom((eb) => eb.fn('circles.choose_word', [eb.val(seatId), eb.val(mac)]).as('chosen'))
        .execute()
    } else if (!(await hasWord(db, seatId))) {
      throw new Invalid({ word: 'word.none' })
    }
    await giveCard(db, seatId, input)
    record.about('card', seatId)
    return {}
  },
})
