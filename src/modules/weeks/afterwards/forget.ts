import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** What somebody allowed until a day is gone after it. Nobody could see it any more as it is. */
export const forgetKeepsakes = scheduledWork({
  name: 'weeks.forget-keepsakes',
  cron: '20 0 * * *',
  async run({ db }) {
    await sql`select weeks.forget_keepsakes()`.execute(db)
  },
})
