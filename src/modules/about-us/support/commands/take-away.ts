import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** Takes a name away, or the question: by its person, or by a host. Gone on the next request, also from the backups. */
export const takeAwaySupporter = command({
  name: 'about-us.take-away-supporter',
  does: 'delete',
  input: z.object({ supporter: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('about_us.supporter').where('id', '=', input.supporter).executeTakeFirst())
    record.about('supporter', input.supporter)
  },
})
