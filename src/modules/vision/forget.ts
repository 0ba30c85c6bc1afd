import { sql } from 'kysely'
import { scheduledWork } from '../../platform/jobs/schedule.ts'

/** Every night: what was begun and let lie for half a year, what is five years old, and what was said of something that is gone. */
export const forgetChecks = scheduledWork({
  name: 'vision.forget',
  cron: '50 4 * * *',
  async run({ db }) {
    await sql`select vision.forget()`.execute(db)
  },
})
