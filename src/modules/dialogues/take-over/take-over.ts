import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import { command } from '../../../platform/commands/command.ts'
import { Denied } from '../../../platform/errors/errors.ts'
import { cardWordMac } from '../card/derived.ts'
import { CardWord, hash, TypedCode } from '../card/input.ts'

/**
 * Takes over what was said from a seat without an account, with the code of its card and its word. From then on it is the
 * account's; the card, and whatever else opened that seat, opens nothing. What is wrong about it sounds alike, and the
 * database counts it: a refusal (null) is an answer here and no error, since it must be kept; else it gives the seat.
 */
export const takeOver = command({
  name: 'dialogues.take-over',
  input: z.object({ code: TypedCode, word: CardWord, browserHash: hash.nullable().default(null) }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Denied('denied.sign-in')
  },
  async run({ db, input, house, record }) {
    const codeHash = hashOf(normaliseCode(input.code))
    const { seat } = await db
      .selectNoFrom((eb) =>
        eb.fn<string | null>('circles.seat_behind_code', [eb.val(codeHash), eb.val('card')]).as('seat'),
      )
      .executeTakeFirstOrThrow()
    const mac = cardWordMac(house, seat ?? randomUUID(), input.word)
    const { taken } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<string | null>('dialogues.take_over', [
            eb.val(codeHash),
            eb.val(mac),
            eb.val(input.browserHash),
          ])
          .as('taken'),
      )
      .executeTakeFirstOrThrow()
    if (taken !== null) record.about('seat', taken)
    return { taken }
  },
})
