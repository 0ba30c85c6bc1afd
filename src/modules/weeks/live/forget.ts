import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** Thirty days after a Week nothing is kept of what was asked, nor of what was typed along. */
export const forgetLive = scheduledWork({
  name: 'weeks.forget-live',
  cron: '10 5 * * *',
  async run({ db }) {
    await sql`select weeks.forget_live()`.execute(db)
  },
})
