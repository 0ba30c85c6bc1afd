import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** Who knocked and got no answer for thirty days is forgotten, with the key. */
export const forgetKnocks = scheduledWork({
  name: 'circles.forget-knocks',
  cron: '35 4 * * *',
  async run({ db }) {
    await sql`select circles.forget_knocks()`.execute(db)
  },
})
