import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** Every night: what who has no account asked, four weeks after its answer and half a year after it was asked. */
export const forgetVisitorsWishes = scheduledWork({
  name: 'action-teams.forget-visitors-wishes',
  cron: '40 4 * * *',
  async run({ db }) {
    await sql`select action_teams.forget_visitors_wishes()`.execute(db)
  },
})
