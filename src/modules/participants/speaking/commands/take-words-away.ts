import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { TakeWordsAway } from '../input.ts'
import { ensureIn } from '../place.ts'

/** A host takes away what a neighbourhood said, or what waits to be said. */
export const takeWordsAway = command({
  name: 'participants.take-words-away',
  input: TakeWordsAway,
  async policy({ db, input }) {
    await ensureIn(db, input.slug, 'hosted')
  },
  async run({ db, input, record }) {
    const { id } = await ensureIn(db, input.slug, 'hosted')
    await expectGone(
      db
        .deleteFrom('participants.entry')
        .where('id', '=', input.entry)
        .where('circle_id', '=', id)
        .where('kind', '=', 'says')
        .executeTakeFirst(),
    )
    record.about('face', id)
  },
})
