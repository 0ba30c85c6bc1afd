import { sql } from 'kysely'
import { scheduledWork } from '../../platform/jobs/schedule.ts'

/** Requests nobody answered, counts of letters, links, challenges and sessions go once they are past their term. */
export const sweepSignIns = scheduledWork({
  name: 'people.sweep-sign-ins',
  cron: '40 4 * * *',
  async run({ db }) {
    const yesterday = sql<Date>`now() - interval '1 day'`
    await db.deleteFrom('people.sign_in_request').where('at', '<', yesterday).execute()
    await db.deleteFrom('people.letter_asked').where('at', '<', yesterday).execute()
    await db.deleteFrom('auth.verification').where('expiresAt', '<', yesterday).execute()
    await db.deleteFrom('auth.session').where('expiresAt', '<', yesterday).execute()
    await db
      .deleteFrom('platform.session')
      .where(sql<Date>`least(ended_at, ends_at)`, '<', sql<Date>`now() - interval '1 year'`)
      .execute()
  },
})
