import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureMaker } from '../../policy.ts'
import { type Folder, RemovePart } from '../input.ts'
import { tables } from '../makes-part.ts'

/**
 * Takes a part out of the draft. What was released does not go in silence: that is dropped, with a reason.
 * @throws Invalid where something still lies in it or it was released; Conflict where somebody changed it meanwhile.
 */
export const removePart = command({
  name: 'weeks.remove-part',
  input: RemovePart,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, record }) {
    const week = await ensureMaker(db, input.week)
    const { folder, id, version } = input
    if (await isUsed(db, folder, id)) throw new Invalid({ form: `remove.${folder}.used` })
    const gone = await db
      .deleteFrom(tables[folder])
      .where('id', '=', id)
      .where('week_id', '=', week.id)
      .where('version', '=', version)
      .executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Conflict()
    record.about('week', week.id)
    return { week: input.week }
  },
})

async function isUsed(db: Db, folder: Folder, id: string): Promise<boolean> {
  const found =
    folder === 'speakers'
      ? await db
          .selectFrom('weeks.keepsake_yes')
          .select('speaker_id')
          .where('speaker_id', '=', id)
          .executeTakeFirst()
      : folder === 'sessions'
        ? await db.selectFrom('weeks.programme_session').select('id').where('id', '=', id).executeTakeFirst()
        : await db
            .selectFrom('weeks.draft_session')
            .select('id')
            .where(folder === 'days' ? 'day_id' : 'room_id', '=', id)
            .executeTakeFirst()
  return found !== undefined
}
