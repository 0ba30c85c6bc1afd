import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** A step in laying slips together can be undone for a month. */
export const sweepHarvestSteps = scheduledWork({
  name: 'dialogues.sweep-harvest-steps',
  cron: '50 4 * * *',
  async run({ db }) {
    await db
      .deleteFrom('dialogues.harvest_step')
      .where('at', '<', sql<Date>`now() - interval '30 days'`)
      .execute()
    await sql`select dialogues.sweep_undone()`.execute(db)
  },
})
