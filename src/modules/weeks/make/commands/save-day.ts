import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureMaker } from '../../policy.ts'
import { SaveDay } from '../input.ts'

/** A day of the Week and what it is about. @throws Absent, Conflict */
export const saveDay = command({
  name: 'weeks.save-day',
  input: SaveDay,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, clock, record }) {
    const week = await ensureMaker(db, input.week)
    const { on, theme, about, version } = input
    const id = input.id ?? clock.id()
    const taken = await db
      .selectFrom('weeks.draft_day')
      .select('id')
      .where('week_id', '=', week.id)
      .where('on_date', '=', on)
      .where('id', '<>', id)
      .executeTakeFirst()
    if (taken) throw new Invalid({ on: 'day.taken' })
    const values = { on_date: on, theme, about }
    if (!input.id)
      await db
        .insertInto('weeks.draft_day')
        .values({ id, week_id: week.id, ...values })
        .execute()
    else
      await expectVersion(
        db
          .updateTable('weeks.draft_day')
          .set({ ...values, version: version + 1 })
          .where('id', '=', id)
          .where('week_id', '=', week.id)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    record.about('week', week.id)
    return {}
  },
})
