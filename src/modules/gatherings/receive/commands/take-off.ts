import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { givePlaces, holdLine } from '../../sign-up/line.ts'
import { TakeOff } from '../input.ts'
import { ensureReceives } from '../policy.ts'

/** Somebody called to say that they do not come: who waits longest gets the place. */
export const takeOff = command({
  name: 'gatherings.take-off',
  input: TakeOff,
  policy: ({ db, input }) => ensureReceives(db, input.gatheringId),
  async run({ db, input, clock, record }) {
    const { gatheringId, signUpId } = input
    const found = await db
      .selectFrom('gatherings.sign_up')
      .select('occurrence_id as occurrenceId')
      .where('id', '=', signUpId)
      .where('gathering_id', '=', gatheringId)
      .executeTakeFirst()
    if (!found) throw new Absent()
    await holdLine(db, found.occurrenceId)
    await expectOne(
      db
        .updateTable('gatherings.sign_up')
        .set((eb) => ({ answer: 'no', answered_at: clock.now(), version: eb('version', '+', 1) }))
        .where('id', '=', signUpId)
        .executeTakeFirst(),
    )
    await givePlaces(db, found.occurrenceId)
    record.about('sign-up', signUpId)
    record.fact('gatherings.answered', { signUp: signUpId })
    return { signUpId }
  },
})
