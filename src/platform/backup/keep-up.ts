import type { Db } from '../database/connect.ts'
import { scheduledWork } from '../jobs/schedule.ts'
import { listClosed } from './list-closed.ts'
import { strikeAll } from './strike-all.ts'

/** The backups that can be reached follow what was erased, taken back or ended since. */
export async function keepBackupsUp(db: Db, sealKey: Buffer): Promise<void> {
  await strikeAll(db, sealKey)
  await listClosed(db)
}

/** Every few minutes: what somebody erased or took back must not wait for the next backup. */
export const strikeBackups = scheduledWork({
  name: 'platform.strike-backups',
  cron: '*/5 * * * *',
  async run({ db, house }) {
    await keepBackupsUp(db, house.keyFor('backup'))
  },
})
