import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { letInvite } from '../../prepare/commands/let-invite.ts'
import { Sending } from '../input.ts'
import { findInvitations } from '../invitation.ts'
import { findSeatsToInvite } from '../queries.ts'

/**
 * Asks people by mail: these seats, or everybody with an address who got no mail yet. The letter is written when it is
 * sent, with a code made at that moment.
 */
export const sendInvitations = command({
  name: 'dialogues.send-invitations',
  input: Sending,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, clock, record }) {
    const { dialogueId } = input
    const [found, open] = await Promise.all([
      findInvitations(db, dialogueId),
      findSeatsToInvite(db, dialogueId),
    ])
    const reachable = found.filter(
      ({ seatId, hasAccount, email, mailedAt }) =>
        email !== null &&
        (hasAccount || open.has(seatId)) &&
        (input.seatIds.length > 0 ? input.seatIds.includes(seatId) : mailedAt === null),
    )
    if (reachable.length === 0) throw new Invalid({ form: 'mail.nobody' })
    if (!(await letInvite(db, dialogueId))) throw new Invalid({ form: 'invite.open' })
    for (const { seatId } of reachable) {
      record.about('invitation', seatId)
      record.fact('dialogues.invited', { seatId, letterId: clock.id() })
    }
    return { sent: reachable.length }
  },
})
