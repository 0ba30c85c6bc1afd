import { z } from 'zod'
import { hashOf, normaliseCode } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'

/** How long a link stays open on a device, in days: long enough to write an answer in one's own time. */
const openDays = 30

/** Opens what somebody promised, with the link from their letter. A link that is over and a link that never was sound alike. */
export const openCarrierLink = command({
  name: 'dialogues.open-carrier-link',
  input: z.object({ code: z.string().max(200), tokenHash: z.instanceof(Buffer), device: z.string() }),
  policy() {},
  async run({ db, input, clock, record }) {
    const until = new Date(clock.now().getTime() + openDays * 86_400_000)
    const { seat } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<string | null>('circles.enter_with_code', [
            eb.val(hashOf(normaliseCode(input.code))),
            eb.val('carrier'),
            eb.val(null),
            eb.val(input.tokenHash),
            eb.val(input.device),
            eb.val(until),
          ])
          .as('seat'),
      )
      .executeTakeFirstOrThrow()
    if (seat) record.about('seat', seat)
    return { opened: seat !== null }
  },
})
