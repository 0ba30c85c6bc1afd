import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { SeatApart } from '../input.ts'

/**
 * Somebody else came in under this name: who was asked gets a seat of their own, with the invitation. What was said in
 * the other seat stays with whoever sits there.
 */
export const seatApart = command({
  name: 'dialogues.seat-apart',
  input: SeatApart,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, clock, sealing, record }) {
    const seatId = clock.id()
    const keyId = await sealing.makeKey(db, clock)
    const { apart } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('dialogues.seat_apart', [
            eb.val(input.seatId),
            eb.val(seatId),
            eb.val(input.name),
            eb.val(keyId),
          ])
          .as('apart'),
      )
      .executeTakeFirstOrThrow()
    if (!apart) throw new Invalid({ form: 'apart.cannot' })
    record.about('seat', input.seatId)
    record.about('seat', seatId)
    return { seatId }
  },
})
