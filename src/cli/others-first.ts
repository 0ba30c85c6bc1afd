import { setPriority } from 'node:os'
import { sql } from 'kysely'
import type { Database } from '../platform/database/connect.ts'

/** As `nice` does it: whoever else wants the processor has it first. */
const later = 10

/** Long work lets visitors go first. Where that may not be said, it works on as it is. */
export function othersFirst(pid: number): void {
  try {
    setPriority(pid, later)
  } catch {
    // Another user's process, or one that is gone.
  }
}

/**
 * The same for what works for it in a database of our own, on this machine.
 * @param databases each with one connection, which stays.
 */
export async function othersFirstIn(databases: readonly Database[]): Promise<void> {
  for (const database of databases) othersFirst(await processOf(database))
}

/** The process of the database that works for this connection. */
export async function processOf(database: Database): Promise<number> {
  const { rows } = await database.read(undefined, ({ db }) =>
    sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db),
  )
  return rows[0]?.pid ?? 0
}
