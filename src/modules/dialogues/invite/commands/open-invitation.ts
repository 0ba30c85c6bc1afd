import { z } from 'zod'
import { hashOf } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

const day = 24 * 60 * 60

/** How long a device stays at an invitation, in seconds; afterwards the same card opens it again. */
export const invitationAge = day

const Entering = z.object({ code: z.string().max(40), token: z.string(), device: z.string() })

/** Opens an invitation on this device. @throws Absent for a code that is unknown, and for one that ended: the same. */
export const openInvitation = command({
  name: 'dialogues.open-invitation',
  input: Entering,
  policy() {},
  async run({ db, input, clock, record }) {
    const until = new Date(clock.now().getTime() + invitationAge * 1000)
    const { seat } = await db
      .selectNoFrom((eb) => {
        const { code, token, device } = input
        const given = [hashOf(code), 'invitation', null, hashOf(token), device, until].map((value) =>
          eb.val(value),
        )
        return eb.fn<string | null>('circles.enter_with_code', given).as('seat')
      })
      .executeTakeFirstOrThrow()
    if (!seat) throw new Absent()
    record.about('invitation', seat)
    return { seatId: seat }
  },
})
