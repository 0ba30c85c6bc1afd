import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { moreAsked, placeFor } from '../../place/answers.ts'
import { hasRoom } from '../../place/rooms.ts'
import { givePlaces, holdLine } from '../../sign-up/line.ts'
import { findOpen } from '../../sign-up/open.ts'
import { everySignUp } from '../../sign-up/queries.ts'
import { Moving } from '../input.ts'
import { ensureReceives } from '../policy.ts'

/**
 * Somebody called to say that they come elsewhere: who waits longest gets the place they leave.
 * @returns full: there is no place for them there, and they keep their own.
 */
export const moveSomebody = command({
  name: 'gatherings.move',
  input: Moving,
  policy: ({ db, input }) => ensureReceives(db, input.gatheringId),
  async run({ db, input, clock, sealing, record }) {
    const { occurrenceId, signUpId, place } = input
    await holdLine(db, occurrenceId)
    const open = await findOpen(db, input)
    const before = (await everySignUp(db, sealing, occurrenceId)).find(({ id }) => id === signUpId)
    if (!open || before?.answer !== 'yes') throw new Absent()
    const to = placeFor(open, { answer: 'yes', place })
    const { more } = moreAsked(open, before, { place: to, people: before.people })
    if (more > 0 && !(await hasRoom(db, occurrenceId, to, more))) return { full: true }
    await expectOne(
      db
        .updateTable('gatherings.sign_up')
        .set((eb) => ({ place: to, answered_at: clock.now(), version: eb('version', '+', 1) }))
        .where('id', '=', signUpId)
        .executeTakeFirst(),
    )
    await givePlaces(db, occurrenceId, signUpId)
    record.about('sign-up', signUpId)
    record.fact('gatherings.answered', { signUp: signUpId })
    return { full: false }
  },
})
