import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { momentOf } from '../../../../platform/i18n/dates.ts'
import { LetGo } from '../input.ts'
import { keepTyped } from '../keep-typed.ts'
import { keptMovement, letterInHand } from '../next.ts'

/** Time enough to think again, in milliseconds. */
const least = 10 * 60_000

/** The letter, as it was typed, leaves at a moment; until then it can be changed and held back. */
export const letGo = command({
  name: 'newsletter.let-go',
  does: 'change',
  input: LetGo,
  async policy({ db, input }) {
    await keptMovement(db, input.slug)
  },
  async run({ db, input, clock, record }) {
    const issue = await letterInHand(db, input.slug)
    if (issue.leavesAt) throw new Conflict()
    const leaves = momentOf(input.date, input.time)
    if (!leaves) throw new Invalid({ date: 'next.go.wrong' })
    if (leaves.getTime() < clock.now().getTime() + least) throw new Invalid({ time: 'next.go.soon' })
    await keepTyped(db, issue, input)
    await expectOne(
      db
        .updateTable('newsletter.issue')
        .set({ leaves_at: leaves })
        .where('id', '=', issue.id)
        .executeTakeFirstOrThrow(),
    )
    record.about('newsletter issue', issue.id)
  },
})
