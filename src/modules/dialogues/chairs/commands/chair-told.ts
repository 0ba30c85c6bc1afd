import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findInvitation } from '../../invite/invitation.ts'
import { Told } from '../input.ts'

/** Who keeps the fire told somebody who has no mail address that there is a chair. */
export const chairTold = command({
  name: 'dialogues.chair-told',
  input: Told,
  async policy({ db, input }) {
    await ensureKeeper(db, input.dialogueId)
    if (!(await findInvitation(db, input))) throw new Absent()
  },
  async run({ db, input, record }) {
    await expectOne(
      db
        .updateTable('dialogues.invitation')
        .set({ chair_to_tell: false })
        .where('seat_id', '=', input.seatId)
        .executeTakeFirst(),
    )
    record.about('invitation', input.seatId)
    return { seatId: input.seatId }
  },
})
