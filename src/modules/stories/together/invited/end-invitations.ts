import { sql } from 'kysely'
import { scheduledWork } from '../../../../platform/jobs/schedule.ts'

/** What nobody answered in two weeks goes, with its address. */
export const endInvitations = scheduledWork({
  name: 'stories.end-invitations',
  cron: '25 4 * * *',
  async run({ db }) {
    await sql`select stories.end_invitations()`.execute(db)
  },
})
