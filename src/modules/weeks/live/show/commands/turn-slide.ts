import { command } from '../../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../../platform/errors/errors.ts'
import { ensureLeads } from '../../policy.ts'
import { holdStage } from '../../queries.ts'
import { TurnSlide } from '../input.ts'
import { putOnStage } from '../queries.ts'

/**
 * Puts a slide on stage, or takes it off: everybody who looks on sees it at once.
 * @throws Absent, Conflict where the stage is another one than was seen
 */
export const turnSlide = command({
  name: 'weeks.turn-slide',
  input: TurnSlide,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input: { session, turn }, record }) {
    const { id, version } = turn
    await holdStage(db, session)
    await expectVersion(
      db
        .updateTable('weeks.live_session')
        .set({ version: version + 1 })
        .where('session_id', '=', session)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    if (!(await putOnStage(db, { session, kind: 'slide', id }))) throw new Conflict()
    record.about('programme session', session)
  },
})
