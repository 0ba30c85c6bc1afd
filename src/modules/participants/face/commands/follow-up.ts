import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { hostedPlace } from '../../place.ts'
import { FollowUp } from '../input.ts'
import { findEntry } from '../queries.ts'

/** A host says what became of a promise, or of what there was already, so far. That it did not work out is a whole answer. */
export const followUp = command({
  name: 'participants.follow-up',
  input: FollowUp,
  async policy({ db, actor, input }) {
    const place = await hostedPlace(db, actor, input.slug)
    if (!(await findEntry(db, place.id, input.kind, input.id))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { id, words, outcome, onDay } = input
    await db
      .insertInto('participants.follow_up')
      .values({ id: clock.id(), entry_id: id, words, outcome, on_day: onDay })
      .execute()
    record.about('face', id)
  },
})
