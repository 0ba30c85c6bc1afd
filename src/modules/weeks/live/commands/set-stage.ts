import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { SetStage } from '../input.ts'
import { ensureLeads } from '../policy.ts'
import { holdStage } from '../queries.ts'
import { putOnStage } from '../show/queries.ts'

/** What is on stage: everybody who looks on sees it at once. @throws Absent, Conflict where somebody else changed it. */
export const setStage = command({
  name: 'weeks.set-stage',
  input: SetStage,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input, record }) {
    const { session, stage, nowWords, slide, film, version } = input
    await holdStage(db, session)
    await expectVersion(
      db
        .updateTable('weeks.live_session')
        .set({ stage, now_words: nowWords, slide, version: version + 1 })
        .where('session_id', '=', session)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    if (!(await putOnStage(db, { session, kind: 'film', id: film }))) throw new Invalid({ film: 'film.gone' })
    record.about('programme session', session)
  },
})
