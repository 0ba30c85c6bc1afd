import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { TakeLearnedAway } from '../input.ts'
import { hostedLevel } from '../place.ts'

/** A host takes away what a level said it learned. What houses tried stays theirs. */
export const takeLearnedAway = command({
  name: 'participants.take-learned-away',
  input: TakeLearnedAway,
  async policy({ db, actor, input }) {
    await hostedLevel(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const level = await hostedLevel(db, actor, input.slug)
    await expectGone(
      db
        .deleteFrom('participants.entry')
        .where('id', '=', input.id)
        .where('circle_id', '=', level.id)
        .where('kind', '=', 'learned')
        .executeTakeFirst(),
    )
    record.about('face', level.id)
  },
})
