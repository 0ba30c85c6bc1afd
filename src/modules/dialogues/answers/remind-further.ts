import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'

const day = 86_400_000
/** How long after one step the next is taken, in days, where nothing was set. */
const restDays = 14

/**
 * What is still not answered after who carries it were reminded, and its day has passed: after a rest who keeps the fire
 * hears of it, and after another the circle reads it on its page. Each step once.
 */
export const remindFurther = scheduledWork({
  name: 'answers.remind-further',
  cron: '20 9 * * *',
  async run({ db, house, post }) {
    // Last first, so that nothing takes two steps on one morning.
    await takeStep(db, house, 'circle_told_at')
    for (const { id, circleId } of await takeStep(db, house, 'shared_at')) {
      for (const seatId of await keeperSeats(db, id, circleId))
        await post({ kind: 'answers.shared', ids: { owedAnswerId: id, seatId } })
    }
  },
})

const before = { shared_at: 'reminded_at', circle_told_at: 'shared_at' } as const

function takeStep(db: Db, { clock, reminderRest = restDays }: House, step: keyof typeof before) {
  const now = clock.now()
  return db
    .updateTable('contributions.owed_answer')
    .set({ [step]: now })
    .where(step, 'is', null)
    .where(before[step], '<=', new Date(now.getTime() - reminderRest * day))
    .where('answered_at', 'is', null)
    .where('due_on', '<', dayAt(now))
    .where((eb) => eb.fn<boolean>('contributions.still_said', ['id']))
    .returning(['id', 'circle_id as circleId'])
    .execute()
}

/** Who keeps the fire; who carries it was reminded already. */
async function keeperSeats(db: Db, owedAnswerId: string, circleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('circles.seat as s')
    .leftJoin('contributions.carrier as c', (join) =>
      join.onRef('c.seat_id', '=', 's.id').on('c.owed_answer_id', '=', owedAnswerId),
    )
    .select('s.id')
    .where('s.circle_id', '=', circleId)
    .where('s.role', 'in', ['initiator', 'facilitator', 'host'])
    .where('s.ended_at', 'is', null)
    .where('c.seat_id', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
