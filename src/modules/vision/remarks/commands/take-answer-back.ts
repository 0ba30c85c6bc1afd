import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { myAnswers } from '../../mine.ts'

/** Takes one's answer back: its key goes with it. */
export const takeAnswerBack = command({
  name: 'vision.take-answer-back',
  does: 'delete',
  input: z.object({ remark: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(
      db
        .deleteFrom('vision.answer')
        .where('remark_id', '=', input.remark)
        .where('remark_id', 'in', myAnswers(db))
        .executeTakeFirst(),
    )
    record.about('vision remark', input.remark)
  },
})
