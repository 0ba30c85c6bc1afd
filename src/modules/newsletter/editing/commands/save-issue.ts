import { command } from '../../../../platform/commands/command.ts'
import { gather } from '../gather.ts'
import { SaveIssue } from '../input.ts'
import { keepTyped } from '../keep-typed.ts'
import { keptMovement, letterInHand } from '../next.ts'

/**
 * What its editor wrote, and in which order things stand; and then, where they ask for it, what came since the letter was begun, under its
 * own headings, behind what lies there: `after` which place. @throws Conflict where another host saved it meanwhile.
 */
export const saveIssue = command({
  name: 'newsletter.save-issue',
  does: 'change',
  input: SaveIssue,
  async policy({ db, input }) {
    await keptMovement(db, input.slug)
  },
  async run({ db, input, clock, house, record }) {
    const issue = await letterInHand(db, input.slug)
    await keepTyped(db, issue, input)
    record.about('newsletter issue', issue.id)
    return { after: input.gather ? await gather(db, house, issue, clock.now()) : undefined }
  },
})
