import { Absent, Conflict } from '../errors/errors.ts'

type Updated = Promise<{ numUpdatedRows: bigint }>
type Deleted = Promise<{ numDeletedRows: bigint }>
/** By SQL of one's own. */
type Written = Promise<{ numAffectedRows?: bigint }>

/**
 * A write that row-level security refuses is silent: it touches no row. Every update goes through here.
 * @throws Absent when nothing was touched.
 */
export async function expectOne(result: Updated): Promise<void> {
  if ((await result).numUpdatedRows !== 1n) throw new Absent()
}

/** As expectOne, for an update that names the row version it started from. @throws Conflict when it moved on. */
export async function expectVersion(result: Updated): Promise<void> {
  if ((await result).numUpdatedRows !== 1n) throw new Conflict()
}

/** As expectOne, for what is taken away. @throws Absent when nothing was. */
export async function expectGone(result: Deleted): Promise<void> {
  if ((await result).numDeletedRows !== 1n) throw new Absent()
}

/** As expectOne, for as many as were seen a moment ago. @throws Conflict when it did not touch them all. */
export async function expectAll(seen: number, result: Updated | Deleted | Written): Promise<void> {
  const touched = await result
  if (rowsOf(touched) < BigInt(seen)) throw new Conflict()
}

function rowsOf(touched: Awaited<Updated | Deleted | Written>): bigint {
  if ('numUpdatedRows' in touched) return touched.numUpdatedRows
  if ('numDeletedRows' in touched) return touched.numDeletedRows
  return touched.numAffectedRows ?? 0n
}
