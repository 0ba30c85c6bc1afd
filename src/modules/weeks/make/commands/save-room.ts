import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { ensureMaker } from '../../policy.ts'
import { SaveRoom } from '../input.ts'

/** A room or another place where something is. @throws Absent, Conflict */
export const saveRoom = command({
  name: 'weeks.save-room',
  input: SaveRoom,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, clock, record }) {
    const week = await ensureMaker(db, input.week)
    const { name, address, way, position, version } = input
    const values = { name, address, way, position }
    if (!input.id)
      await db
        .insertInto('weeks.draft_room')
        .values({ id: clock.id(), week_id: week.id, ...values })
        .execute()
    else
      await expectVersion(
        db
          .updateTable('weeks.draft_room')
          .set({ ...values, version: version + 1 })
          .where('id', '=', input.id)
          .where('week_id', '=', week.id)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    record.about('week', week.id)
    return {}
  },
})
