import { sql } from 'kysely'
import { scheduledWork } from '../jobs/schedule.ts'

/** Facts that were told a month ago, answers to repeated forms of a week ago, and yesterday's failed guesses go. */
export const sweepOutbox = scheduledWork({
  name: 'outbox.sweep',
  cron: '20 4 * * *',
  async run({ db }) {
    await db
      .deleteFrom('platform.outbox')
      .where('handled_at', '<', sql<Date>`now() - interval '30 days'`)
      .execute()
    await db
      .deleteFrom('platform.command_receipt')
      .where('at', '<', sql<Date>`now() - interval '7 days'`)
      .execute()
    await db
      .deleteFrom('platform.failed_guess')
      .where('at', '<', sql<Date>`now() - interval '1 day'`)
      .execute()
  },
})
