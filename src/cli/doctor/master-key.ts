import type { Db } from '../../platform/database/connect.ts'
import { type Check, finding, type Patient } from './check.ts'

const atEachEnd = 10

/** The master key opens what was sealed: the oldest keys and the newest, each with a sample. */
export const masterKey: Check = async ({ read, sealing, keyFitsRoles }) => {
  const { looked, closed } = await read(async (db) => {
    const ends = [...(await someKeys(db, 'asc')), ...(await someKeys(db, 'desc'))]
    const keys = new Map(ends.map(({ id, wrapped }) => [id, wrapped]))
    let closed = 0
    for (const [id, wrapped] of keys) if (!(await opens(db, sealing, id, wrapped))) closed += 1
    return { looked: keys.size, closed }
  })
  const wrong = [
    ...(keyFitsRoles ? [] : [{ key: 'key.roles' as const }]),
    ...(closed > 0 ? [{ key: 'key.closed' as const, values: { count: closed, looked } }] : []),
  ]
  return finding(wrong, looked > 0 ? { key: 'key.fine' } : { key: 'key.nothing-sealed' })
}

function someKeys(db: Db, direction: 'asc' | 'desc') {
  return db
    .selectFrom('platform.sealing_key')
    .select(['id', 'wrapped'])
    .where('wrapped', 'is not', null)
    .orderBy('created_at', direction)
    .limit(atEachEnd)
    .execute()
}

async function opens(
  db: Db,
  sealing: Patient['sealing'],
  id: string,
  wrapped: Buffer | null,
): Promise<boolean> {
  const sample = 'kampvuur'
  try {
    return sealing.open(id, wrapped, await sealing.seal(db, id, sample)) === sample
  } catch {
    return false
  }
}
