import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** A year after it was said nothing is kept of what somebody said about themselves in a story. */
export const forgetObjections = scheduledWork({
  name: 'stories.forget-objections',
  cron: '35 4 * * *',
  async run({ db }) {
    await sql`select stories.forget_objections()`.execute(db)
  },
})
