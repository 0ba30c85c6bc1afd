import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** Every night: what was done four weeks ago, and what nobody did anything with for half a year. */
export const forgetBarriers = scheduledWork({
  name: 'doors.forget-barriers',
  cron: '35 4 * * *',
  async run({ db }) {
    await sql`select doors.forget_barriers()`.execute(db)
  },
})
