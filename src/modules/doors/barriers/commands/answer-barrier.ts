import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { AnswerBarrier } from '../input.ts'
import { barrierTold } from '../told.ts'

/** Who looks after the movement answers by letter, and with that it is done. */
export const answerBarrier = command({
  name: 'doors.answer-barrier',
  input: AnswerBarrier,
  async policy(context) {
    if (!(await barrierTold(context)).byMail) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, clock, record } = context
    const { keyId } = await barrierTold(context)
    await expectVersion(
      db
        .updateTable('doors.barrier')
        .set({ answer: await sealing.seal(db, keyId, input.answer), done_on: dayAt(clock.now()) })
        .set({ version: input.version + 1 })
        .where('id', '=', input.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('barrier', input.id)
    record.fact('doors.barrier-answered', { barrier: input.id })
  },
})
