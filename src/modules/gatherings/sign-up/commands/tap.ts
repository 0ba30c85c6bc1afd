import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { viewerOf } from '../../../people/index.ts'
import { moreAsked, placeFor } from '../../place/answers.ts'
import { hasRoom } from '../../place/rooms.ts'
import { Tap } from '../input.ts'
import { givePlaces, holdLine } from '../line.ts'
import { findOpen } from '../open.ts'
import { ownSignUps } from '../queries.ts'

/** One tap of who is signed in: yes, maybe or no, and where. What else they told stays as it was. */
export const tapAnswer = command({
  name: 'gatherings.tap-answer',
  input: Tap,
  async policy({ db, actor, input }) {
    if (actor.kind !== 'person' || !(await findOpen(db, input))) throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const { gatheringId, occurrenceId, answer, locale } = input
    await holdLine(db, occurrenceId)
    const open = await findOpen(db, input)
    if (!open) throw new Absent()
    const place = placeFor(open, input)
    const [before] = await ownSignUps(db, sealing, occurrenceId)
    const id = before?.id ?? clock.id()
    const people = before?.people ?? 1
    const { more } = before ? moreAsked(open, before, { place, people }) : { more: 0 }
    if (answer === 'yes' && more > 0 && !(await hasRoom(db, occurrenceId, place, more)))
      return { signUpId: id, full: 'place' as const }
    if (before)
      await db
        .updateTable('gatherings.sign_up')
        .set({ answer, place, answered_at: clock.now(), version: before.version + 1 })
        .where('id', '=', id)
        .execute()
    else {
      const keyId = await sealing.makeKey(db, clock)
      const { name } = await viewerOf(db, actor)
      await db
        .insertInto('gatherings.sign_up')
        .values({
          ...{ id, gathering_id: gatheringId, occurrence_id: occurrenceId, sealing_key_id: keyId },
          ...{ person_id: actor.id, place, answer, answered_at: clock.now(), locale },
          name: await sealing.seal(db, keyId, name ?? ''),
        })
        .execute()
    }
    await givePlaces(db, occurrenceId, id)
    record.about('sign-up', id)
    record.fact(before ? 'gatherings.answered' : 'gatherings.signed-up', { signUp: id })
    return { signUpId: id, full: null }
  },
})
