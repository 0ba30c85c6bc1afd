import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import { formatNamed } from '../../formats.ts'
import { changeEmail, endSeat, giveSeat } from '../../invite/give-seat.ts'
import { Facilitator } from '../input.ts'
import { isBefore } from '../preparing.ts'
import { sitBehind } from '../sit-behind.ts'
import { changePart } from './change-part.ts'

/**
 * Who facilitates: somebody with a seat of their own and an invitation, or who took the initiative, who has a seat
 * already. Another name is another person: the earlier invitation then opens nothing.
 */
export const chooseFacilitator = command({
  name: 'dialogues.choose-facilitator',
  input: Facilitator,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, clock, sealing, record }) {
    const { dialogueId, who, email } = input
    const fire = await findFire(db, dialogueId)
    if (!fire) throw new Absent()
    if (who === 'other' && !input.name) throw new Invalid({ name: 'name.needed' })
    const name = who === 'other' ? input.name : (fire.initiator?.name ?? '')
    await changePart(db, input, { facilitator_name: name, contact_phone: input.contactPhone })
    const tools = { db, clock, sealing }
    const earlier = fire.facilitator
    if (!isBefore(fire.status) && name !== fire.facilitatorName)
      throw new Invalid({ name: 'facilitator.late' })
    if (who === 'other' && earlier?.name === name) {
      await changeEmail(tools, earlier.seatId, email)
    } else {
      // The new seat comes first: the actor may be the one who hands it over.
      if (who === 'other')
        await giveSeat(tools, { dialogueId, circleId: fire.circleId, name, role: 'facilitator', email })
      if (earlier) await endSeat(tools, earlier.seatId)
    }
    // Who leads the conversation sits at the table with who tells.
    if (who === 'initiator' && fire.status === 'draft')
      await sitBehind(db, { dialogueId, format: formatNamed(fire.format), sits: 'among' })
    record.about('dialogue', dialogueId)
    return { dialogueId }
  },
})
