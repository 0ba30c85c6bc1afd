import { command } from '../../../../platform/commands/command.ts'
import { expectOne, expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { giveChairs, holdChairs, needsChair } from '../../chairs/give.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { isBefore } from '../../prepare/preparing.ts'
import { ChangedGuest } from '../input.ts'
import { findInvitation } from '../invitation.ts'

/** Puts right how somebody is called or reached, and writes down what they let know by telephone. */
export const changeGuest = command({
  name: 'dialogues.change-guest',
  input: ChangedGuest,
  async policy({ db, input }) {
    await ensureKeeper(db, input.dialogueId)
    if (!(await findInvitation(db, input))) throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    const { seatId, partnerOf, version } = input
    const now = clock.now()
    await holdChairs(db, seatId)
    const earlier = await findInvitation(db, input)
    if (!earlier) throw new Absent()
    // Who was there carries their own name: it may stand with their words.
    const name = earlier.cameAt ? earlier.name : input.name
    const seal = async (text: string) => (text ? await sealing.seal(db, earlier.keyId, text) : null)
    const answer = input.answer || null
    await expectVersion(
      db
        .updateTable('dialogues.invitation')
        .set({
          email: await seal(input.email),
          needs: await seal(input.needs),
          answer,
          ...(answer !== earlier.answer && { answered_at: answer ? now : null }),
          version: version + 1,
        })
        .where('seat_id', '=', seatId)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    // Who prepares keeps their place, who facilitates until they say no, and once the fire burns so does everybody.
    const keepsPlace =
      earlier.role === 'initiator' ||
      (earlier.role === 'facilitator' && answer !== 'no') ||
      !isBefore(earlier.status)
    // Before the fire burns, who is asked gets a chair when there is one.
    const sits = answer === 'yes' && !(needsChair(earlier.role) && isBefore(earlier.status))
    const takenAt = sits ? (earlier.takenAt ?? now) : keepsPlace || answer === 'yes' ? earlier.takenAt : null
    await expectOne(
      db
        .updateTable('circles.seat')
        .set((eb) => ({
          name,
          partner_of: partnerOf || null,
          taken_at: takenAt,
          version: eb('version', '+', 1),
        }))
        .where('id', '=', seatId)
        .executeTakeFirst(),
    )
    await giveChairs(db, input.dialogueId, seatId)
    record.about('invitation', seatId)
    return { seatId }
  },
})
