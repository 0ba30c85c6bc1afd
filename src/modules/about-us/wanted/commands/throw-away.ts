import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** Throws a reply away, for who wrote it and for who reads it: its key goes with it. */
export const throwAwayReply = command({
  name: 'about-us.throw-away-reply',
  does: 'delete',
  input: z.object({ reply: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('about_us.role_reply').where('id', '=', input.reply).executeTakeFirst())
    record.about('role reply', input.reply)
  },
})
