import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { hashOf, normaliseCode } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { cardWordMac } from '../derived.ts'
import { CardWord, hash, TypedCode } from '../input.ts'

/** How long a card stays open on a device, unless somebody closes it. */
export const hoursOpen = 12

/**
 * Opens a card on this device with its code and its word. A wrong word and a wrong code sound alike and ask the
 * database the same. The database counts what failed, so a refusal is an answer here and no error: it must be kept.
 */
export const openCard = command({
  name: 'dialogues.open-card',
  input: z.object({ code: TypedCode, word: CardWord, tokenHash: hash, device: z.string() }),
  policy() {},
  async run({ db, input, clock, house, record }) {
    const codeHash = hashOf(normaliseCode(input.code))
    const { seat } = await db
      .selectNoFrom((eb) =>
        eb.fn<string | null>('circles.seat_behind_code', [eb.val(codeHash), eb.val('card')]).as('seat'),
      )
      .executeTakeFirstOrThrow()
    const mac = cardWordMac(house, seat ?? randomUUID(), input.word)
    const until = new Date(clock.now().getTime() + hoursOpen * 3_600_000)
    const { opened } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<string | null>('circles.enter_with_code', [
            eb.val(codeHash),
            eb.val('card'),
            eb.val(mac),
            eb.val(input.tokenHash),
            eb.val(input.device),
            eb.val(until),
          ])
          .as('opened'),
      )
      .executeTakeFirstOrThrow()
    if (opened !== null) record.about('card', opened)
    return { opened: opened !== null }
  },
})
