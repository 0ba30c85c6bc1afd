import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { scheduledWork } from '../jobs/schedule.ts'
import type { FileStore } from './store.ts'

/**
 * Takes away files that nothing refers to: what was let go of, and what never got a row. First the file, then its name:
 * cut off in between, it is done again. @returns how many went.
 */
export async function sweepFiles(db: Db, files: FileStore, most = 500): Promise<number> {
  const { rows: loose } = await sql<{
    id: string
  }>`select id from platform.loose_files(${most}) as id`.execute(db)
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
