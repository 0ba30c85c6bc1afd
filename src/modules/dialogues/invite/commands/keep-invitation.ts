import { z } from 'zod'
import { hashOf } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { giveChairs, holdChairs } from '../../chairs/give.ts'
import { findFireOfSeat } from '../../fire/queries.ts'

/** Somebody who is signed in keeps an invitation with their account. @throws Absent when the code does not open one. */
export const keepInvitation = command({
  name: 'dialogues.keep-invitation',
  input: z.object({ code: z.string().max(40) }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const hash = hashOf(input.code)
    const { opened } = await db
      .selectNoFrom((eb) =>
        eb.fn<string | null>('circles.seat_behind_code', [eb.val(hash), eb.val('invitation')]).as('opened'),
      )
      .executeTakeFirstOrThrow()
    if (opened) await holdChairs(db, opened)
    const { seat } = await db
      .selectNoFrom((eb) => eb.fn<string | null>('dialogues.keep_invitation', [eb.val(hash)]).as('seat'))
      .executeTakeFirstOrThrow()
    const dialogueId = seat && (await findFireOfSeat(db, seat))
    if (!dialogueId) throw new Absent()
    // What an earlier holder of the code answered may be forgotten: then their chair is free.
    await giveChairs(db, dialogueId, seat)
    record.about('invitation', seat)
    return { dialogueId }
  },
})
