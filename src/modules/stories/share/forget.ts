import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** A year after it was shared nothing is kept of what nobody took up. */
export const forgetShared = scheduledWork({
  name: 'stories.forget-shared',
  cron: '20 4 * * *',
  async run({ db }) {
    await sql`select stories.forget_shared()`.execute(db)
  },
})
