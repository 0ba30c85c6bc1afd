import { command } from '../../../../platform/commands/command.ts'
import { gather } from '../gather.ts'
import { OfMovement } from '../input.ts'
import { letterInHand } from '../next.ts'

/** What came since the letter was begun is laid under its own headings, behind what lies there: `after` which place. */
export const gatherMore = command({
  name: 'newsletter.gather-more',
  does: 'change',
  input: OfMovement,
  async policy({ db, input }) {
    await letterInHand(db, input.slug, 'here')
  },
  async run({ db, input, clock, house, record }) {
    const issue = await letterInHand(db, input.slug, 'here')
    const after = await gather(db, house, issue, clock.now())
    record.about('newsletter issue', issue.id)
    return { after }
  },
})
