import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { giveChairs, holdChairs } from '../../chairs/give.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { isBefore } from '../../prepare/preparing.ts'
import { endSeat } from '../give-seat.ts'
import { OneGuest } from '../input.ts'
import { findInvitation, mayBeTakenBack } from '../invitation.ts'

/** Takes an invitation back: its link and its card open nothing any more. Not that of who prepares or facilitates. */
export const takeBack = command({
  name: 'dialogues.take-back-invitation',
  input: OneGuest,
  async policy({ db, input }) {
    await ensureKeeper(db, input.dialogueId)
    const invitation = await findInvitation(db, input)
    if (!invitation) throw new Absent()
    if (!mayBeTakenBack(invitation.role)) throw new Invalid({ form: 'take-back.keeper' })
    // Somebody may have spoken from this seat: their card must go on opening it.
    if (!isBefore(invitation.status)) throw new Invalid({ form: 'take-back.late' })
  },
  async run({ db, input, clock, sealing, record }) {
    await holdChairs(db, input.seatId)
    await endSeat({ db, clock, sealing }, input.seatId)
    await giveChairs(db, input.dialogueId)
    record.about('invitation', input.seatId)
    return { seatId: input.seatId }
  },
})
