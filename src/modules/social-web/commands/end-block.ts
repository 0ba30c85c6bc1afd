import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { expectGone } from '../../../platform/database/expect-one.ts'
import { Absent } from '../../../platform/errors/errors.ts'

/** From now on what they write comes in again. */
export const endBlock = command({
  name: 'social-web.end-block',
  input: z.object({ blocked: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('social_web.blocked').where('id', '=', input.blocked).executeTakeFirst())
    record.about('blocked elsewhere', input.blocked)
    return {}
  },
})
