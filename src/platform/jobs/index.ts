import type { Logger } from 'pino'
import { strikeBackups } from '../backup/keep-up.ts'
import type { House } from '../commands/command.ts'
import { connect, type Db } from '../database/connect.ts'
import { listen } from '../database/listen.ts'
import { sweepLooseFiles } from '../files/index.ts'
import type { Letter } from '../mail/letter.ts'
import type { Post } from '../mail/post.ts'
import { type SendParts, sendLetter } from '../mail/send-letter.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { sweepOutbox } from '../outbox/sweep.ts'
import type { Module } from '../registry/module.ts'
import type { Movement, Whereabouts } from '../web/server.ts'
import type { Site } from '../web/visit.ts'
import { closeBoss, drainQueue, enqueueLetter, letterQueue, openBoss } from './boss.ts'
import { waitUntilDrained } from './drained.ts'
import { failureFields, plainFailure } from './failure.ts'
import { startSchedules } from './run-schedules.ts'
import { startSteady } from './run-steady.ts'

export type { ScheduledWork } from './schedule.ts'
export type { SteadyContext, SteadyWork } from './steady.ts'

export interface JobsParts {
  house: House
  workerAddress: string
  modules: readonly Module[]
  site: Site
  /** Null: letters wait in the queue. */
  post: Post | null
  log: Logger
  /** How long a letter waits that may still be undone, in seconds. */
  letterRest: number
  /** Whether what comes by the clock is done here. */
  byTheClock: boolean
  movementOf(db: Db, where?: Whereabouts): Promise<Movement>
  siteFor?: SendParts['siteFor']
  /** From whom letters come: `Name <address>`. */
  sender?: string
}

export interface Jobs {
  stop(): Promise<void>
  /** Waits until every fact is told and every letter is gone: for tests. @throws after twenty seconds. */
  drained(): Promise<void>
}

/** Starts what happens after commit: the outbox is told, letters are sent, and what comes by the clock is done. */
export async function startJobs(parts: JobsParts): Promise<Jobs> {
  const {
    house,
    workerAddress,
    modules,
    site,
    post,
    log,
    letterRest,
    byTheClock,
    movementOf,
    siteFor,
    sender,
  } = parts
  const worker = connect(workerAddress, { max: 6, counted: false })
  const boss = await openBoss(workerAddress, log, byTheClock)
  const enqueue = (db: Db, letter: Letter) => enqueueLetter(boss, db, letter, letterRest)
  const handlers = modules.flatMap((module) => module.notices ?? [])
  const writers = modules.flatMap((module) => module.letters ?? [])
  const drain = () => drainOutbox({ house, worker, handlers, origin: site.origin, log, enqueue })

  await boss.work(drainQueue, { notifyPollingIntervalSeconds: 30 }, async () => {
    const failed = await drain().catch((error) => {
      throw plainFailure('outbox', error)
    })
    if (failed > 0) throw new Error(`${failed} facts could not be told`)
  })
  if (post) {
    const sending = {
      house,
      worker,
      writers,
      site,
      post,
      log,
      movementOf,
      siteFor,
      ...(sender && { sender }),
    }
    await boss.work(
      letterQueue,
      { batchSize: 4, perJobResults: true, burstWhenBatchFull: true, notifyPollingIntervalSeconds: 2 },
      (jobs) =>
        Promise.all(
          jobs.map(async ({ id, data }) => ({
            id,
            ...(await outcome(() => sendLetter(sending, data as Letter))),
          })),
        ),
    )
  }
  const endClock = byTheClock ? await startClock() : () => {}

  const wake = () => void boss.send(drainQueue).catch((error) => log.error(failureFields(error), 'outbox'))
  const listener = listen({ address: workerAddress, channel: 'kampvuur_outbox', wake, back: wake })
  /** What comes every minute, night or month. @returns lets whoever is at work know that it ends. */
  async function startClock(): Promise<() => void> {
    const schedules = [
      sweepOutbox,
      strikeBackups,
      sweepLooseFiles,
      ...modules.flatMap((module) => module.schedules ?? []),
    ]
    const works = modules.flatMap((module) => module.steady ?? [])
    const others = works.map(({ name }) => name)
    await startSchedules({ boss, worker, house, origin: site.origin, log, enqueue, schedules, others })
    const around = { house, worker, post, site, log, movementOf, sender: sender ?? '' }
    return startSteady(boss, works, around)
  }

  return {
    drained: () => waitUntilDrained(worker, wake),
    async stop() {
      await listener.close()
      endClock()
      await closeBoss(boss)
      await worker.close()
      post?.close()
    },
  }
}

async function outcome(
  work: () => Promise<void>,
): Promise<{ status: 'completed' } | { status: 'failed'; output: Error }> {
  try {
    await work()
    return { status: 'completed' }
  } catch (error) {
    return { status: 'failed', output: error as Error }
  }
}
