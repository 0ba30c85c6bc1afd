import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { hostedPlace } from '../../place.ts'
import { OwnEntry } from '../input.ts'

/** A place works on a shared question no longer. Its own words stay on its own page; the question stays with the others. */
export const leaveQuestion = command({
  name: 'participants.leave-question',
  input: OwnEntry,
  async policy({ db, actor, input }) {
    await hostedPlace(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const { id } = await hostedPlace(db, actor, input.slug)
    await expectGone(
      db
        .deleteFrom('participants.on_question')
        .where('entry_id', '=', input.entry)
        .where('circle_id', '=', id)
        .where('kind', '=', 'question')
        .executeTakeFirst(),
    )
    record.about('face', id)
  },
})
