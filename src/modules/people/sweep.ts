import { sql } from 'kysely'
import { scheduledWork } from '../../platform/jobs/schedule.ts'

/** Requests nobody answered, counts of letters, links and challenges that expired, and better-auth's own sessions go. */
export const sweepSignIns = scheduledWork({
  name: 'people.sweep-sign-ins',
  cron: '40 4 * * *',
  async run({ db }) {
    const yesterday = sql<Date>`now() - interval '1 day'`
    await db.deleteFrom('people.sign_in_request').where('at', '<', yesterday).execute()
    await db.deleteFrom('people.letter_asked').where('at', '<', yesterday).execute()
    await db.deleteFrom('auth.verification').where('expiresAt', '<', yesterday).execute()
    await db.deleteFrom('auth.session').where('expiresAt', '<', yesterday).execute()
  },
})
