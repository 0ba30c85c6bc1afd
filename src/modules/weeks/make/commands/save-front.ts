import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { ensureMaker } from '../../policy.ts'
import { SaveFront } from '../input.ts'

/** What the Week is called, what stands on its front page, when it is and in which colour. @throws Absent, Conflict */
export const saveFront = command({
  name: 'weeks.save-front',
  input: SaveFront,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, record }) {
    const { id } = await ensureMaker(db, input.week)
    const { title, about, accent, firstOn, lastOn, version } = input
    await expectVersion(
      db
        .updateTable('weeks.draft_week')
        .set({ title, about, accent, first_on: firstOn, last_on: lastOn, version: version + 1 })
        .where('week_id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('week', id)
    return { week: input.week }
  },
})
