import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { gather } from '../gather.ts'
import { OfMovement } from '../input.ts'
import { letterInHand } from '../next.ts'

/** What came since the letter was begun is laid at its end. */
export const gatherMore = command({
  name: 'newsletter.gather-more',
  does: 'change',
  input: OfMovement,
  async policy({ db, input }) {
    await letterInHand(db, input.slug, 'here')
  },
  async run({ db, input, clock, house, record }) {
    const issue = await letterInHand(db, input.slug, 'here')
    const until = clock.now()
    await expectOne(
      db.updateTable('newsletter.issue').set({ until }).where('id', '=', issue.id).executeTakeFirstOrThrow(),
    )
    await gather(db, house, { ...issue, until })
    record.about('newsletter issue', issue.id)
  },
})
