import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureSpeaker } from '../../spoken/bearing.ts'
import { ShowBeside } from '../input.ts'
import { myBeside } from '../queries.ts'

/**
 * The speaker lets who decides with them read these words, or not any more. Without it they never do.
 * @throws Conflict where nobody decides with them any more.
 */
export const showBeside = command({
  name: 'contributions.show-beside',
  input: ShowBeside,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, input: { contributionId, shown }, sealing, record }) {
    const beside = await myBeside(db, sealing)
    if (!beside) throw new Conflict()
    if (shown)
      await db
        .insertInto('contributions.shown_beside')
        .values({ contribution_id: contributionId, beside_id: beside.id })
        .onConflict((was) => was.doNothing())
        .execute()
    else
      await db
        .deleteFrom('contributions.shown_beside')
        .where('contribution_id', '=', contributionId)
        .execute()
    record.about('contribution', contributionId)
    return { contributionId }
  },
})
