import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** A year after a request was closed nothing is kept of it. */
export const forgetRequests = scheduledWork({
  name: 'participants.forget-requests',
  cron: '50 4 * * *',
  async run({ db }) {
    await sql`select participants.forget_requests()`.execute(db)
  },
})
