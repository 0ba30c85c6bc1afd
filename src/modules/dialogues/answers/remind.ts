import { dayAfter, dayAt } from '../../../platform/i18n/days.ts'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'
import { carrierSeats } from './carrier-seats.ts'

/** How long before its day a promise is brought to mind, in days. */
const ahead = 7

/** Who owes an answer is reminded once: a week before its day, or as soon as that has passed. */
export const remindCarriers = scheduledWork({
  name: 'answers.remind',
  cron: '0 9 * * *',
  async run({ db, house, post }) {
    const now = house.clock.now()
    const due = await db
      .updateTable('contributions.owed_answer')
      .set({ reminded_at: now })
      .where('reminded_at', 'is', null)
      .where('answered_at', 'is', null)
      .where('due_on', '<=', dayAfter(dayAt(now), ahead))
      .where((eb) => eb.fn<boolean>('contributions.still_said', ['id']))
      .returning('id')
      .execute()
    for (const { id } of due) {
      for (const seatId of await carrierSeats(db, id)) {
        await post({ kind: 'answers.reminder', ids: { owedAnswerId: id, seatId } })
      }
    }
  },
})
