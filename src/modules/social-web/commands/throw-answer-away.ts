import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { expectGone } from '../../../platform/database/expect-one.ts'
import { Absent } from '../../../platform/errors/errors.ts'

/** A host throws away what somebody elsewhere wrote back. */
export const throwAnswerAway = command({
  name: 'social-web.throw-answer-away',
  input: z.object({ answer: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('social_web.received').where('id', '=', input.answer).executeTakeFirst())
    record.about('answer from elsewhere', input.answer)
    return {}
  },
})
