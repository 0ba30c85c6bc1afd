import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Held until released or until the process ends, however it ends. */
export type Lock = { release(): void }

/**
 * Takes the folder for this process; null when another process, or another part of this one, has it.
 *
 * SQLite takes a file lock in the kernel, which Node cannot do itself: nothing stays behind after a kill, and
 * no process number is remembered that might meanwhile belong to something else.
 */
export function lockFolder(folder: string): Lock | null {
  const path = join(folder, 'lock')
  const file = new DatabaseSync(path, { timeout: 0 })
  try {
    chmodSync(path, 0o600)
    file.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    file.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null
    throw error
  }
  return { release: () => file.close() }
}

const SQLITE_BUSY = 5
