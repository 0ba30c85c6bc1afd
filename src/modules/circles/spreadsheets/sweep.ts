import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** A list that nobody took in goes after a day, and its key with it. */
export const sweepSpreadsheets = scheduledWork({
  name: 'circles.sweep-spreadsheets',
  cron: '25 * * * *',
  async run({ db }) {
    await db
      .deleteFrom('circles.spreadsheet')
      .where('created_at', '<', sql<Date>`now() - interval '1 day'`)
      .execute()
  },
})
