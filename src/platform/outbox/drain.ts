import { CompiledQuery } from 'kysely'
import type { Logger } from 'pino'
import type { House } from '../commands/command.ts'
import type { Database, Db } from '../database/connect.ts'
import { failureFields } from '../jobs/failure.ts'
import type { Letter } from '../mail/letter.ts'
import type { FactHandler } from './facts.ts'

export interface DrainParts {
  house: House
  /** As the worker. */
  worker: Database
  handlers: readonly FactHandler[]
  origin: string
  log: Logger
  /** Enqueues a letter in the given transaction. */
  enqueue(db: Db, letter: Letter): Promise<void>
}

/**
 * Tells every open fact, oldest first, to whoever must hear of it; each in a transaction of its own, exactly once
 * also when several workers drain. A fact that cannot be told stays open and holds up no other.
 * @returns how many could not be told.
 */
export async function drainOutbox(parts: DrainParts): Promise<number> {
  let failed = 0
  let after = '0'
  for (;;) {
    const told = await tellNext(parts, after)
    if (told === null) return failed
    after = told.id
    if (!told.ok) failed += 1
  }
}

async function tellNext(parts: DrainParts, after: string): Promise<{ id: string; ok: boolean } | null> {
  const { house, worker, handlers, origin, log, enqueue } = parts
  let id: string | undefined
  let fact = ''
  try {
    await worker.write(undefined, async ({ db }) => {
      const next = await db
        .selectFrom('platform.outbox')
        .select(['id', 'fact', 'ids'])
        .where('handled_at', 'is', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (!next) return
      id = next.id
      fact = next.fact
      const context = { house, db, origin, post: (letter: Letter) => enqueue(db, letter) }
      for (const handler of handlers) if (handler.fact === fact) await handler.handle(context, next.ids)
      await db
        .updateTable('platform.outbox')
        .set({ handled_at: house.clock.now() })
        .where('id', '=', id)
        .execute()
    })
    return id === undefined ? null : { id, ok: true }
  } catch (error) {
    // Without a fact in hand it is the database that failed: the next drain begins again.
    if (id === undefined) throw error
    log.error({ fact, ...failureFields(error) }, 'a fact could not be told')
    return { id, ok: false }
  }
}

/** How many facts nobody was told of yet. */
export async function openFacts(worker: Database): Promise<number> {
  return worker.read(undefined, async ({ db }) => {
    const { rows } = await db.executeQuery<{ open: number }>(
      CompiledQuery.raw('select count(*)::int as open from platform.outbox where handled_at is null'),
    )
    return rows[0]?.open ?? 0
  })
}
