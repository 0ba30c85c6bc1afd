import { Absent, Conflict } from '../errors/errors.ts'

/**
 * A write that row-level security refuses is silent: it touches no row. Every update goes through here.
 * @throws Absent when nothing was touched.
 */
export async function expectOne(result: Promise<{ numUpdatedRows: bigint }>): Promise<void> {
  if ((await result).numUpdatedRows !== 1n) throw new Absent()
}

/** As expectOne, for an update that names the row version it started from. @throws Conflict when it moved on. */
export async function expectVersion(result: Promise<{ numUpdatedRows: bigint }>): Promise<void> {
  if ((await result).numUpdatedRows !== 1n) throw new Conflict()
}
