import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { scheduledWork } from '../jobs/schedule.ts'
import type { FileStore } from './store.ts'

/** More than any form takes between its file and its row. */
const longAgo = sql<Date>`now() - interval '1 hour'`

/**
 * Takes away files that nothing refers to: what was let go of, and what never got a row. First the file, then its name:
 * cut off in between, it is done again. @returns how many went.
 */
export async function sweepFiles(db: Db, files: FileStore, most = 500): Promise<number> {
  const loose = await db
    .selectFrom('platform.kept_file')
    .select('id')
    .where((eb) =>
      eb.or([
        eb('let_go_at', 'is not', null),
        eb.and([eb('kept', '=', false), eb('announced_at', '<', longAgo)]),
      ]),
    )
    .orderBy('announced_at')
    .limit(most)
    .execute()
  for (const { id } of loose) await files.remove(id)
  const gone = loose.map(({ id }) => id)
  if (gone.length > 0) await db.deleteFrom('platform.kept_file').where('id', 'in', gone).execute()
  return gone.length
}

export const sweepLooseFiles = scheduledWork({
  name: 'platform.sweep-files',
  cron: '*/10 * * * *',
  async run({ db, house }) {
    await sweepFiles(db, house.files)
  },
})
