import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** What is held comes back on its day, and a year later nothing is kept of it. Every hour: a day begins at another one elsewhere. */
export const endHolds = scheduledWork({
  name: 'stories.end-holds',
  cron: '7 * * * *',
  async run({ db }) {
    await sql`select stories.end_holds()`.execute(db)
  },
})
