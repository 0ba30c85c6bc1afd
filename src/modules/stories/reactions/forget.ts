import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** A year after it was sent nothing is kept of what does not stand under a story. */
export const forgetReactions = scheduledWork({
  name: 'stories.forget-reactions',
  cron: '25 4 * * *',
  async run({ db }) {
    await sql`select stories.forget_reactions()`.execute(db)
  },
})
