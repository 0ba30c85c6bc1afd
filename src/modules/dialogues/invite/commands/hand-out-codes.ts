import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { letInvite } from '../../prepare/commands/let-invite.ts'
import { Codes } from '../input.ts'
import { findInvitations } from '../invitation.ts'
import { findSeatsToInvite } from '../queries.ts'

/** Keeps the hashes of codes that stand in a link or on cards: the seats open with them from now on. */
export const handOutCodes = command({
  name: 'dialogues.hand-out-codes',
  input: Codes,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    const { dialogueId, codes } = input
    if (codes.length === 0) throw new Invalid({ form: 'cards.nobody' })
    const [found, open] = await Promise.all([
      findInvitations(db, dialogueId),
      findSeatsToInvite(db, dialogueId),
    ])
    const mayGet = found.map(({ seatId }) => seatId).filter((seatId) => open.has(seatId))
    if (!codes.every(({ seatId }) => mayGet.includes(seatId))) throw new Absent()
    if (!(await letInvite(db, dialogueId))) throw new Invalid({ form: 'invite.open' })
    const [one] = codes.length === 1 ? codes : []
    // For one person it is printed anew: what lay about before opens nothing any more.
    if (one)
      await db
        .selectNoFrom((eb) => eb.fn('dialogues.end_invitations', [eb.val(one.seatId)]).as('ended'))
        .execute()
    await Promise.all(
      codes.map(({ seatId, long, short }) =>
        db
          .selectNoFrom((eb) => {
            const given = [eb.val(seatId), eb.val('invitation'), eb.val(long), eb.val(short)]
            return eb.fn('circles.give_code', given).as('given')
          })
          .execute(),
      ),
    )
    for (const { seatId } of codes) record.about('invitation', seatId)
    return { handedOut: codes.length }
  },
})
