import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'

/** "Klaar op dit apparaat": whoever takes this device next finds nothing of who sat here. */
export const leaveSeat = command({
  name: 'dialogues.leave-seat',
  input: z.object({}),
  policy() {},
  async run({ db, actor }) {
    if (actor.kind === 'nobody') return {}
    await db
      .selectNoFrom((eb) => eb.fn('platform.end_session', [eb.val(actor.sessionId)]).as('ended'))
      .execute()
    return {}
  },
})
