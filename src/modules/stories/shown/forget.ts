import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** The morning after its last day nothing is kept of a recording or a presentation. */
export const forgetShown = scheduledWork({
  name: 'stories.forget-shown',
  cron: '15 4 * * *',
  async run({ db }) {
    await sql`select stories.forget_shown()`.execute(db)
  },
})
