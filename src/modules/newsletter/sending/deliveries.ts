import { sql } from 'kysely'
import type { Database } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Handed } from '../../../platform/mail/index.ts'

/** A letter that somebody here has in hand. */
export interface Delivery {
  id: string
  issueId: string
  movementId: string
  subscriberId: string
  keyId: string
  wrapped: Buffer | null
  address: Buffer
  addressKey: Buffer
  locale: Locale
  topics: string[]
}

/** So many letters in a row that come back, and there is nobody there. */
export const mostBounces = 3

/** After so many seconds what somebody claimed waits again: longer than a server that is slow to answer. */
const stale = 180

export interface Pace {
  /** Letters a minute, whoever sends. */
  aMinute: number
  /** How many one claims at a time: what may wait for somebody who is gone. */
  atOnce: number
  /** Seconds. */
  stale?: number
}

/** The next that wait, in a transaction that is over at once. */
export function claim(worker: Database, claimer: string, pace: Pace): Promise<Delivery[]> {
  return worker.write(undefined, async ({ db }) => {
    const { rows } = await sql<Delivery>`
      select c.id, c.issue_id as "issueId", c.movement_id as "movementId", c.subscriber_id as "subscriberId",
        c.key_id as "keyId", c.wrapped, c.address, c.address_key as "addressKey", c.locale, c.topics
      from newsletter.claim(${claimer}::uuid, ${pace.atOnce}, ${pace.aMinute},
        make_interval(secs => ${pace.stale ?? stale})) c`.execute(db)
    return rows
  })
}

/** Whether its last line may go: it is still ours, and somebody still waits for it. */
export function handOver(worker: Database, claimer: string, id: string): Promise<boolean> {
  return worker.write(undefined, async ({ db }) => {
    const { rows } = await sql<{ ours: boolean }>`
      select newsletter.hand_over(${id}::uuid, ${claimer}::uuid) as ours`.execute(db)
    return rows[0]?.ours === true
  })
}

/** `again`: nothing of it was sent, and it waits. `unmade`: it could not be made, which is a fault in the house. */
export type Became = Handed | 'again' | 'unmade'

/** Writes down what became of it. */
export function settle(worker: Database, claimer: string, id: string, became: Became): Promise<void> {
  return worker.write(undefined, async ({ db }) => {
    await sql`select newsletter.settle(${id}::uuid, ${claimer}::uuid, ${became}, ${mostBounces})`.execute(db)
  })
}

export function giveBack(worker: Database, claimer: string): Promise<void> {
  return worker.write(undefined, async ({ db }) => {
    await sql`select newsletter.give_back(${claimer}::uuid)`.execute(db)
  })
}

/** Lays ready what was let go and whose moment has come. @returns the letters' ids. */
export function layReady(worker: Database, now: Date): Promise<string[]> {
  return worker.write(undefined, async ({ db }) => {
    const { rows } = await sql<{ id: string }>`select newsletter.lay_ready(${now}) as id`.execute(db)
    return rows.map(({ id }) => id)
  })
}

export function closeDone(worker: Database, now: Date): Promise<void> {
  return worker.write(undefined, async ({ db }) => {
    await sql`select newsletter.close_done(${now})`.execute(db)
  })
}
