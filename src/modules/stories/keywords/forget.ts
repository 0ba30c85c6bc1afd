import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** A keyword goes with the last of what it stood with, the night after. */
export const forgetKeywords = scheduledWork({
  name: 'stories.forget-loose-keywords',
  cron: '25 4 * * *',
  async run({ db }) {
    await sql`select stories.forget_loose_keywords()`.execute(db)
  },
})
