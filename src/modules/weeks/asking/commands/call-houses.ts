import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { ensureMaker } from '../../policy.ts'
import { CallHouses } from '../input.ts'
import { callOf } from '../queries.ts'

/** The makers say to the houses of their movement that they may ask, and until when. @throws Absent, Conflict */
export const callHouses = command({
  name: 'weeks.call-houses',
  input: CallHouses,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, record }) {
    const { id: week_id } = await ensureMaker(db, input.week)
    const { words, untilOn: until_on, version } = input
    if (await callOf(db, week_id))
      await expectVersion(
        db
          .updateTable('weeks.call_to_houses')
          .set({ words, until_on, version: version + 1 })
          .where('week_id', '=', week_id)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    else await db.insertInto('weeks.call_to_houses').values({ week_id, words, until_on }).execute()
    record.about('week', week_id)
    return { week: input.week }
  },
})
