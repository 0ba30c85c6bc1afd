import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { TypedIssue } from '../input.ts'
import { keepTyped } from '../keep-typed.ts'
import { keptMovement, letterInHand } from '../next.ts'

/** A letter that was let go stays here after all, as it was typed. Once it left there is nothing to hold back. */
export const holdBack = command({
  name: 'newsletter.hold-back',
  does: 'change',
  input: TypedIssue,
  async policy({ db, input }) {
    await keptMovement(db, input.slug)
  },
  async run({ db, input, record }) {
    const issue = await letterInHand(db, input.slug)
    await keepTyped(db, issue, input)
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
