import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AnswerToBeCalled } from '../input.ts'
import { findAskedOfMe } from '../queries.ts'

/** Somebody says whether others may call them, and takes that back as easily. */
export const answerToBeCalled = command({
  name: 'participants.answer-to-be-called',
  input: AnswerToBeCalled,
  async policy({ db, input }) {
    if (!(await findAskedOfMe(db, input.seatId))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { seatId } = input
    if (input.answer === 'no') {
      await db.deleteFrom('participants.caller').where('seat_id', '=', seatId).execute()
    } else {
      const { name, about, phone } = input
      await expectOne(
        db
          .updateTable('participants.caller')
          .set({ name, about, phone, yes_at: clock.now() })
          .where('seat_id', '=', seatId)
          .executeTakeFirstOrThrow(),
      )
    }
    record.about('caller', seatId)
  },
})
