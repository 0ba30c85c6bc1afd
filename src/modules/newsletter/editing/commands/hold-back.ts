import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { OfMovement } from '../input.ts'
import { letterInHand } from '../next.ts'

/** A letter that was let go stays here after all. Once it left there is nothing to hold back. */
export const holdBack = command({
  name: 'newsletter.hold-back',
  does: 'change',
  input: OfMovement,
  async policy({ db, input }) {
    await letterInHand(db, input.slug, 'going')
  },
  async run({ db, input, record }) {
    const issue = await letterInHand(db, input.slug, 'going')
    await expectOne(
      db
        .updateTable('newsletter.issue')
        .set({ leaves_at: null })
        .where('id', '=', issue.id)
        .where('left_at', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    record.about('newsletter issue', issue.id)
  },
})
