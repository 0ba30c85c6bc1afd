import { setTimeout as after } from 'node:timers/promises'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'
import type { Letter } from '../mail/letter.ts'
import { failureFields } from './failure.ts'

export const drainQueue = 'outbox.drain'
export const letterQueue = 'letter.send'

const day = 86_400

/** Opens the queue as the worker's role; its tables came with our own migrations. */
export async function openBoss(workerAddress: string, log: Logger, byTheClock: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: workerAddress,
    schema: 'pgboss',
    application_name: 'kampvuur jobs',
    max: 4,
    migrate: false,
    schedule: byTheClock,
    createSchema: false,
    useListenNotify: true,
    // Rebuilding an index asks for its owner; the worker only uses them.
    reindex: false,
    monitorVacuum: false,
    // A letter whose process was killed is found again within a minute or two.
    superviseIntervalSeconds: 30,
    monitorIntervalSeconds: 30,
  })
  // A queue without a database says so and goes on trying.
  boss.on('error', (error) => log.error(failureFields(error), 'jobs'))
  boss.on('warning', ({ message }) => log.warn({ about: message.split(':')[0]?.slice(0, 80) }, 'jobs'))
  await boss.start()
  await makeQueues(boss)
  return boss
}

/**
 * Lets what is being done end, five seconds at most, and takes on nothing more. Left to itself the queue looks only every half second
 * whether that is so.
 */
export async function closeBoss(boss: PgBoss): Promise<void> {
  const queues = new Set(boss.getWipData().map(({ name }) => name))
  const ended = Promise.allSettled([...queues].map((name) => boss.offWork(name)))
  await Promise.race([ended, after(5_000, undefined, { ref: false })])
  await boss.stop({ graceful: true, timeout: 1_000 })
}

async function makeQueues(boss: PgBoss): Promise<void> {
  // `short`: at most one waits. Several may run, so a drain that was killed holds nobody up; rows are locked one by one.
  await boss.createQueue(drainQueue, { policy: 'short', notify: true })
  await boss.updateQueue(drainQueue, { retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: day })
  await boss.createQueue(letterQueue, { notify: true })
  await boss.updateQueue(letterQueue, {
    // From five seconds to an hour apart, for about a week: as long as a mail server may be away.
    retryLimit: 180,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 60,
    retentionSeconds: 60 * day,
    deleteAfterSeconds: 7 * day,
  })
}

/**
 * Hands a letter to the post in the caller's transaction.
 * @param rest how long a letter waits that may still be undone, in seconds.
 */
export async function enqueueLetter(
  boss: PgBoss,
  db: Db,
  { kind, ids, rests, notBefore }: Letter,
  rest: number,
): Promise<void> {
  const startAfter = notBefore ?? (rests ? rest : 0)
  await boss.send(letterQueue, { kind, ids }, { db: fromKysely(db as never), startAfter })
}
