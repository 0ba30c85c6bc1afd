import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { LeaveHeld } from '../input.ts'
import { heldNow } from '../queries.ts'

/** Its writers do not let it come back. What was written stays with them. */
export const leaveHeld = command({
  name: 'stories.leave-held',
  input: LeaveHeld,
  async policy(context) {
    await heldNow(context)
  },
  async run({ db, input, record }) {
    const { left } = await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('stories.leave_held', [eb.cast(eb.val(input.story), 'uuid')]).as('left'),
      )
      .executeTakeFirstOrThrow()
    if (!left) throw new Absent()
    record.about('story', input.story)
  },
})
