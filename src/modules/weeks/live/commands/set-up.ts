import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureMaker } from '../../policy.ts'
import { SetUp } from '../input.ts'
import { ensureLeads } from '../policy.ts'
import { findLive } from '../queries.ts'

/**
 * Where one can look along, whose website that is, and whether questions may be sent. The first time it becomes live.
 * @throws Absent, Conflict
 */
export const setUp = command({
  name: 'weeks.set-up-live',
  input: SetUp,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input, record }) {
    const { streamUrl, streamHost, slidesUrl, asks, session, version } = input
    const values = {
      ...{ stream_url: streamUrl, stream_host: streamHost, slides_url: slidesUrl, asks: asks === 'yes' },
    }
    if (await findLive(db, input.week, session))
      await expectVersion(
        db
          .updateTable('weeks.live_session')
          .set({ ...values, version: version + 1 })
          .where('session_id', '=', session)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    else {
      const week = await ensureMaker(db, input.week)
      const { numInsertedOrUpdatedRows: laid } = await db
        .insertInto('weeks.live_session')
        .values({ session_id: session, week_id: week.id, ...values })
        .onConflict((on) => on.doNothing())
        .executeTakeFirstOrThrow()
      if (laid !== 1n) throw new Conflict()
    }
    record.about('programme session', session)
  },
})
