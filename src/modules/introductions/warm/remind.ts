import { dayAfter, dayAt } from '../../../platform/i18n/days.ts'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** How long before its day a promise is brought to mind, in days. */
const ahead = 2

/** Who promised to call is reminded once, kindly. */
export const remindOfCalls = scheduledWork({
  name: 'introductions.remind-of-calls',
  cron: '10 9 * * *',
  async run({ db, house, post }) {
    const now = house.clock.now()
    const due = await db
      .updateTable('introductions.call_promise')
      .set({ reminded_at: now })
      .where('reminded_at', 'is', null)
      .where('outcome', 'is', null)
      .where('due_on', '<=', dayAfter(dayAt(now), ahead))
      .returning('id')
      .execute()
    for (const { id } of due) await post({ kind: 'introductions.call-due', ids: { promise: id } })
  },
})
