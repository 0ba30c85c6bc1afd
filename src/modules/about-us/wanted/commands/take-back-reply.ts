import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { myReplies } from '../queries.ts'

/** Takes back what one wrote about a role: its key goes with it. */
export const takeBackReply = command({
  name: 'about-us.take-back-reply',
  does: 'delete',
  input: z.object({ wanted: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, sealing, record }) {
    const [mine] = await myReplies(db, sealing, input.wanted)
    if (!mine) throw new Absent()
    await db.deleteFrom('about_us.role_reply').where('id', '=', mine.id).execute()
    record.about('role reply', mine.id)
  },
})
