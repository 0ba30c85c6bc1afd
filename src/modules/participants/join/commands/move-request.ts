import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { MoveRequest } from '../input.ts'
import { findRequest } from '../queries.ts'

/** Who connects writes down that they met, that there was a visit, or that it is not for now and what they answered. */
export const moveRequest = command({
  name: 'participants.move-request',
  input: MoveRequest,
  async policy({ db, sealing, input }) {
    const request = await findRequest(db, sealing, input.id)
    if (!request) throw new Absent()
    // Somebody else ended it meanwhile: what was typed is shown again.
    if (request.closed) throw new Conflict()
    // A house joins by getting a place of its own; a circle's host gives somebody a place there, and writes that down.
    const steps = request.toCircle ? ['met', 'joined', 'not-now'] : ['met', 'visited', 'not-now']
    if (!steps.includes(input.step)) throw new Invalid({ step: 'step.missing' })
    // A no comes with an answer: what was said to them.
    if (input.step === 'not-now' && input.note === '') throw new Invalid({ note: 'note.missing' })
  },
  async run({ db, input, clock, sealing, record }) {
    const { id, step, onDay, note, version } = input
    const closes = step === 'not-now' || step === 'joined'
    await expectVersion(
      db
        .updateTable('participants.join_request')
        .set({ step, closed_on: closes ? dayAt(clock.now()) : null, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    const { sealing_key_id } = await db
      .selectFrom('participants.join_request')
      .select('sealing_key_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('participants.join_step')
      .values({
        ...{ id: clock.id(), request_id: id, step, on_day: onDay },
        note: note === '' ? null : await sealing.seal(db, sealing_key_id, note),
      })
      .execute()
    if (closes) await db.deleteFrom('participants.prospect').where('request_id', '=', id).execute()
    record.about('join request', id)
  },
})
