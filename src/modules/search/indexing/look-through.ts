import type { Db } from '../../../platform/database/connect.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { openReader } from '../analysis/reader.ts'
import { searchSources } from '../sources/registry.ts'
import { layIn } from './lay-in.ts'
import { grewMuch, weigh } from './weigh.ts'

/** So many at once: whoever changes one of them waits no longer than it takes to look these through. */
const atOnce = 20

/**
 * Looks through what changed. Its mark is held until this is over, so that whoever changes or withdraws it meanwhile waits, and what
 * was made here goes with what they do.
 * @returns how many were looked through.
 */
async function lookThrough(db: Db): Promise<number> {
  const stale = await db
    .selectFrom('search.stale')
    .select(['kind', 'id'])
    .orderBy('at')
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute()
  if (stale.length === 0) return 0
  const reader = await openReader()
  for (const { kind, read } of searchSources()) {
    const ids = stale.filter((one) => one.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    await db.deleteFrom('search.document').where('kind', '=', kind).where('id', 'in', ids).execute()
    await layIn(db, reader, kind, await read(db, ids))
  }
  await db
    .deleteFrom('search.stale')
    .where((eb) => eb.or(stale.map(({ kind, id }) => eb.and({ kind, id }))))
    .execute()
  return stale.length
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
  async handle({ db }) {
    const looked = await lookThrough(db)
    if (looked === atOnce) await wake(db)
    else if (looked > 0 && (await grewMuch(db))) await weigh(db)
  },
}
