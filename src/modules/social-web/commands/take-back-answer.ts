import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { expectGone } from '../../../platform/database/expect-one.ts'
import { Absent } from '../../../platform/errors/errors.ts'

/** A host takes back what the movement answered: its words are gone here at once, and the other side is told so. */
export const takeBackAnswer = command({
  name: 'social-web.take-back-answer',
  input: z.object({ received: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(
      db.deleteFrom('social_web.answer').where('received_id', '=', input.received).executeTakeFirst(),
    )
    record.about('answer from elsewhere', input.received)
    return {}
  },
})
