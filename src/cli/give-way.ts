import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../platform/database/connect.ts'

/** More transactions a second than a house asks for by itself that nobody visits. */
const quiet = 20
const lookEveryMs = 2000
/** How much longer it rests than it worked. */
const restFor = 3
/** Shorter ones are no rest: what is asked meanwhile takes as long. */
const shortestMs = 4

interface Parts {
  /** How many transactions were ended in the database until now. */
  ended(): Promise<number>
  now(): number
  sleep(ms: number): Promise<unknown>
}

/**
 * Called by long work between two pieces of it: rests while others ask something of the same database, which has one disk and few
 * processors, whatever the system says of who goes first. Until it knows, it rests.
 */
export function givingWay({ ended, now, sleep }: Parts): () => Promise<void> {
  let looked: { at: number; ended: number } | undefined
  let others = true
  let began = now()
  return async () => {
    const at = now()
    if (!looked || at - looked.at >= lookEveryMs) {
      const found = { at, ended: await ended() }
      if (looked) others = (found.ended - looked.ended) * 1000 > quiet * (at - looked.at)
      looked = found
    }
    const worked = now() - began
    if (others && worked < shortestMs) return
    if (others) await sleep(worked * restFor)
    began = now()
  }
}

/** @param beside another connection than the one that works: within its transaction nothing new is told. */
export const givingWayIn = (beside: Database): (() => Promise<void>) =>
  givingWay({ ended: () => transactionsEnded(beside), now: () => performance.now(), sleep })

/** Any login may ask it, also where the database is another's. */
export async function transactionsEnded(database: Database): Promise<number> {
  const { rows } = await database.read(undefined, ({ db }) =>
    sql<{ ended: string }>`select xact_commit + xact_rollback as ended from pg_stat_database
      where datname = current_database()`.execute(db),
  )
  return Number(rows[0]?.ended ?? 0)
}
