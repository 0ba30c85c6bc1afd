import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { hostedPlace } from '../../place.ts'
import { TakeAway } from '../input.ts'

/** A host takes away something their place said of itself, with what was added to it. */
export const takeAway = command({
  name: 'participants.take-away',
  input: TakeAway,
  async policy({ db, actor, input }) {
    await hostedPlace(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const place = await hostedPlace(db, actor, input.slug)
    await expectGone(
      db
        .deleteFrom('participants.entry')
        .where('id', '=', input.id)
        .where('circle_id', '=', place.id)
        .executeTakeFirst(),
    )
    record.about('face', place.id)
  },
})
