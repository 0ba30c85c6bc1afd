import { sql } from 'kysely'
import { scheduledWork } from '../../../../platform/jobs/schedule.ts'

/** Four weeks after there is nothing more to tell, no address is kept. */
export const forgetSharedMail = scheduledWork({
  name: 'stories.forget-shared-mail',
  cron: '22 4 * * *',
  async run({ db }) {
    await sql`select stories.forget_shared_mail()`.execute(db)
  },
})
