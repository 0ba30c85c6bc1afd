import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { isDatabaseAway } from '../../../platform/errors/errors.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { searchSources } from '../sources/index.ts'
import { layIn } from './lay-in.ts'
import { weighWhereGrown } from './weigh.ts'

/** So many at once: whoever changes one of them waits no longer than it takes to look these through. */
const atOnce = 20

interface Stale {
  kind: string
  id: string
}

/**
 * Looks through what changed. Its mark is held until this is over, so that whoever changes or withdraws it meanwhile waits, and what
 * was made here goes with what they do.
 * @returns how many were looked through.
 */
async function lookThrough(db: Db): Promise<number> {
  const stale: Stale[] = await db
    .selectFrom('search.stale')
    .select(['kind', 'id'])
    .where('set_aside_at', 'is', null)
    .orderBy('at')
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute()
  if (stale.length === 0 || (await laidIn(db, stale))) return stale.length
  // One of them cannot be laid in: each by itself, so that the others are found.
  for (const one of stale) if (!(await laidIn(db, [one]))) await setAside(db, one)
  return stale.length
}

/** Lays these in and takes their marks away, or does nothing. */
async function laidIn(db: Db, stale: readonly Stale[]): Promise<boolean> {
  await sql`savepoint lays_in`.execute(db)
  try {
    for (const { kind, read } of searchSources) {
      const ids = stale.filter((one) => one.kind === kind).map(({ id }) => id)
      if (ids.length === 0) continue
      await db.deleteFrom('search.document').where('kind', '=', kind).where('id', 'in', ids).execute()
      await layIn(db, kind, await read(db, ids))
    }
    await db
      .deleteFrom('search.stale')
      .where((eb) => eb.or(stale.map(({ kind, id }) => eb.and({ kind, id }))))
      .execute()
    await sql`release savepoint lays_in`.execute(db)
    return true
  } catch (error) {
    if (isDatabaseAway(error) || waitsForOthers(error)) throw error
    await sql`rollback to savepoint lays_in`.execute(db)
    return false
  }
}

/** Two who wait for each other: nothing is wrong with what is laid in, and the whole is tried again. */
const waitsForOthers = (error: unknown) => /^40/.test((error as { code?: string }).code ?? '')

/** The doctor tells of it. */
async function setAside(db: Db, { kind, id }: Stale): Promise<void> {
  await db
    .updateTable('search.stale')
    .set({ set_aside_at: sql<Date>`now()` })
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute()
}

/** What was set aside is tried once more. */
export async function tryAgain(db: Db): Promise<void> {
  await db
    .updateTable('search.stale')
    .set({ set_aside_at: null })
    .where('set_aside_at', 'is not', null)
    .execute()
}

/** Asks to look through what waits, a few at a time, each few in a transaction of their own. */
export async function wake(db: Db): Promise<void> {
  await db
    .insertInto('platform.outbox')
    .values({ fact: 'search.stale', ids: {} as never })
    .execute()
}

/** Right after something changed. */
export const lookThroughStale: FactHandler = {
  fact: 'search.stale',
  async handle({ db, house }) {
    const looked = await lookThrough(db)
    if (looked === atOnce) await wake(db)
    else if (looked > 0) await weighWhereGrown(db, house)
  },
}
