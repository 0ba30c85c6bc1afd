import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
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
    const gone = await db
      .deleteFrom('vision.answer')
      .where('remark_id', '=', input.remark)
      .where('remark_id', 'in', myAnswers(db))
      .executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('vision remark', input.remark)
  },
})
