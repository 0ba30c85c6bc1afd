import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { TakeRequest } from '../input.ts'
import { connectingSeat, findRequest } from '../queries.ts'

/** One person says "I call". Who comes second hears that somebody already does. */
export const takeRequest = command({
  name: 'participants.take-request',
  input: TakeRequest,
  async policy({ db, input }) {
    if (!(await connectingSeat(db, input.id))) throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    const { id, version } = input
    const [seat, request] = [await connectingSeat(db, id), await findRequest(db, sealing, id)]
    if (!seat || !request || request.closed) throw new Absent()
    await expectVersion(
      db
        .updateTable('participants.join_request')
        .set({
          taken_by_seat_id: seat.id,
          step: request.step === 'asked' ? 'calling' : request.step,
          version: version + 1,
        })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    if (request.step === 'asked')
      await db
        .insertInto('participants.join_step')
        .values({ id: clock.id(), request_id: id, step: 'calling', on_day: dayAt(clock.now()), note: null })
        .execute()
    record.about('join request', id)
  },
})
