import { sql } from 'kysely'
import { dayAt } from '../../../platform/i18n/days.ts'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/**
 * Every night: who never said yes is forgotten after a week, who got the letters of a movement that ended after a month, and
 * to whom a letter went after two.
 */
export const forgetNewsletters = scheduledWork({
  name: 'newsletter.forget',
  cron: '40 3 * * *',
  async run({ db, house }) {
    await sql`select newsletter.forget_old(${dayAt(house.clock.now())}::date)`.execute(db)
  },
})
