import { command } from '../../../../platform/commands/command.ts'
import { expectOne, expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { giveChairs, holdChairs, needsChair } from '../../chairs/give.ts'
import { Answer } from '../input.ts'
import { findOwnSeat } from '../own-seat.ts'

/** Yes, no or maybe, from one's own seat, and what somebody needs to be able to come. Can be given again. */
export const answerInvitation = command({
  name: 'dialogues.answer-invitation',
  input: Answer,
  async policy({ db, input }) {
    const seat = await findOwnSeat(db, input.dialogueId)
    if (!seat) throw new Absent()
    if (seat.status !== 'inviting') throw new Invalid({ form: 'come.closed' })
  },
  async run({ db, input, clock, sealing, record }) {
    const asked = await findOwnSeat(db, input.dialogueId)
    if (asked) await holdChairs(db, asked.id)
    const seat = await findOwnSeat(db, input.dialogueId)
    if (!seat) throw new Absent()
    const now = clock.now()
    await expectVersion(
      db
        .updateTable('dialogues.invitation')
        .set({
          answer: input.answer,
          answered_at: now,
          needs: input.needs ? await sealing.seal(db, seat.keyId, input.needs) : null,
          version: input.version + 1,
        })
        .where('seat_id', '=', seat.id)
        .where('version', '=', input.version)
        .executeTakeFirst(),
    )
    // Who prepares keeps their place, also when they cannot come on the day. Who says no to facilitating keeps the fire
    // no longer.
    // Who is asked gets a chair when there is one.
    const comes = input.answer === 'yes' && !needsChair(seat.role)
    const leaves =
      input.answer === 'yes'
        ? false
        : seat.role === 'facilitator'
          ? input.answer === 'no'
          : seat.role !== 'initiator'
    await expectOne(
      db
        .updateTable('circles.seat')
        .set({ taken_at: comes ? (seat.takenAt ?? now) : leaves ? null : seat.takenAt })
        .where('id', '=', seat.id)
        .executeTakeFirst(),
    )
    await giveChairs(db, input.dialogueId, seat.id)
    if (input.hat) {
      const hat = input.hat === 'none' ? null : input.hat
      await db
        .selectNoFrom((eb) => eb.fn('circles.choose_hat', [eb.val(seat.id), eb.val(hat)]).as('chosen'))
        .execute()
    }
    record.about('invitation', seat.id)
    record.fact('dialogues.invitation-answered', { seatId: seat.id, dialogueId: input.dialogueId })
    return { seatId: seat.id }
  },
})
