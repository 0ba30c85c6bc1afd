import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** Takes away what two people said was lost, a day after they did and hardly a moment later. */
export const resetLostSteps = scheduledWork({
  name: 'circles.reset-lost-steps',
  cron: '*/5 * * * *',
  async run({ db }) {
    await sql`select circles.reset_lost_steps()`.execute(db)
  },
})
