import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { House } from '../commands/command.ts'
import type { Database, Db } from '../database/connect.ts'
import type { Letter } from '../mail/letter.ts'
import { drainQueue } from './boss.ts'
import { plainFailure } from './failure.ts'
import type { ScheduledWork } from './schedule.ts'

export interface ScheduleParts {
  boss: PgBoss
  worker: Database
  house: House
  origin: string
  log: Logger
  enqueue(db: Db, letter: Letter): Promise<void>
  schedules: readonly ScheduledWork[]
  /** Names of what comes back every minute by another way. */
  others: readonly string[]
}

const tz = 'Europe/Amsterdam'

/** What comes by the clock, once for all processes together; a clock that no longer exists is taken away. */
export async function startSchedules(parts: ScheduleParts): Promise<void> {
  const { boss, schedules, others } = parts
  // A wake-up may be missed while the connection is away: the outbox is looked at every minute as well.
  await boss.schedule(drainQueue, '* * * * *', null, { tz })
  for (const schedule of schedules) {
    await boss.createQueue(schedule.name, { policy: 'short' })
    await boss.updateQueue(schedule.name, {
      retryLimit: 5,
      retryDelay: 60,
      retryBackoff: true,
      expireInSeconds: 600,
    })
    await boss.schedule(schedule.name, schedule.cron, null, { tz })
    await boss.work(schedule.name, { pollingIntervalSeconds: 10 }, () => runSchedule(parts, schedule))
  }
  const known = new Set([drainQueue, ...others, ...schedules.map(({ name }) => name)])
  for (const { name } of await boss.getSchedules()) if (!known.has(name)) await boss.unschedule(name)
}

export async function runSchedule(
  parts: Omit<ScheduleParts, 'boss' | 'schedules' | 'others'>,
  schedule: ScheduledWork,
): Promise<void> {
  const { worker, house, origin, enqueue } = parts
  try {
    await worker.write(undefined, ({ db }) =>
      schedule.run({ house, db, origin, post: (letter) => enqueue(db, letter) }),
    )
  } catch (error) {
    throw plainFailure(schedule.name, error)
  }
}
