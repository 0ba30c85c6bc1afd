import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { momentOf } from '../../../../platform/i18n/dates.ts'
import { LetGo } from '../input.ts'
import { letterInHand } from '../next.ts'

/** Time enough to think again, in milliseconds. */
const least = 10 * 60_000

/** The letter leaves at a moment; until then it can be held back. */
export const letGo = command({
  name: 'newsletter.let-go',
  does: 'change',
  input: LetGo,
  async policy({ db, input }) {
    await letterInHand(db, input.slug, 'here')
  },
  async run({ db, input, clock, record }) {
    const issue = await letterInHand(db, input.slug, 'here')
    const leaves = momentOf(input.date, input.time)
    if (!leaves) throw new Invalid({ date: 'next.go.wrong' })
    if (leaves.getTime() < clock.now().getTime() + least) throw new Invalid({ time: 'next.go.soon' })
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
