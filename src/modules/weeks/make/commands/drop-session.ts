import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { ensureMaker } from '../../policy.ts'
import { DropSession } from '../input.ts'

/** It does not take place: from the next release on it stands on the programme with the reason. @throws Absent, Conflict */
export const dropSession = command({
  name: 'weeks.drop-session',
  input: DropSession,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, record }) {
    const week = await ensureMaker(db, input.week)
    const { id, version, because } = input
    await expectVersion(
      db
        .updateTable('weeks.draft_session')
        .set({ dropped: true, dropped_because: because, version: version + 1 })
        .where('id', '=', id)
        .where('week_id', '=', week.id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('programme session', id)
    return { week: input.week }
  },
})
