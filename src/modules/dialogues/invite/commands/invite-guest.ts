import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import { formatOf } from '../../formats.ts'
import { giveSeat } from '../give-seat.ts'
import { Guest } from '../input.ts'

/** A chair for somebody who will be asked. A hat can be written down for them once; nobody reads it back. */
export const inviteGuest = command({
  name: 'dialogues.invite-guest',
  input: Guest,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, clock, sealing, record }) {
    const { dialogueId, name, email, partnerOf, hat } = input
    const fire = await findFire(db, dialogueId)
    if (!fire) throw new Absent()
    const listens = input.listens && formatOf(fire.format).mostListeners > 0
    if (listens && input.helps) throw new Invalid({ listens: 'listens.helps' })
    const role = listens ? 'listener' : input.helps ? 'helper' : 'guest'
    const given = { dialogueId, circleId: fire.circleId, name, email, partnerOf, role } as const
    const seatId = await giveSeat({ db, clock, sealing }, given)
    if (hat) {
      await db
        .selectNoFrom((eb) => eb.fn('circles.suggest_hat', [eb.val(seatId), eb.val(hat)]).as('written'))
        .execute()
    }
    record.about('invitation', seatId)
    return { seatId }
  },
})
