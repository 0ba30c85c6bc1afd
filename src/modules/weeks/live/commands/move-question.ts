import { command } from '../../../../platform/commands/command.ts'
import { expectOne, expectVersion } from '../../../../platform/database/expect-one.ts'
import { MoveQuestion } from '../input.ts'
import { ensureLeads } from '../policy.ts'
import { holdStage } from '../queries.ts'

/**
 * Puts a question on stage in the words of who asked it, takes it off, or keeps it for afterwards. One stands there at a time.
 * @throws Absent, Conflict where the stage is another one than was seen.
 */
export const moveQuestion = command({
  name: 'weeks.move-question',
  input: MoveQuestion,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input, record }) {
    const { session, question } = input
    const { id, state, version } = question
    await holdStage(db, session)
    await expectVersion(
      db
        .updateTable('weeks.live_session')
        .set({ version: version + 1 })
        .where('session_id', '=', session)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    if (state === 'stage')
      await db
        .updateTable('weeks.live_question')
        .set({ state: 'answered' })
        .where('session_id', '=', session)
        .where('state', '=', 'stage')
        .execute()
    await expectOne(
      db
        .updateTable('weeks.live_question')
        .set({ state })
        .where('id', '=', id)
        .where('session_id', '=', session)
        .executeTakeFirst(),
    )
    record.about('live question', id)
  },
})
