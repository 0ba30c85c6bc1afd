import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'
import { tellHoldEnded } from './letter.ts'

/** What is held comes back on its day, of which its writers hear, and a year later nothing is kept of it. Every hour: a day begins at another one elsewhere. */
export const endHolds = scheduledWork({
  name: 'stories.end-holds',
  cron: '7 * * * *',
  async run(context) {
    const { rows } = await sql<{
      story: string
    }>`select ended as story from stories.end_due_holds() ended`.execute(context.db)
    for (const { story } of rows) await tellHoldEnded(context, story)
  },
})
