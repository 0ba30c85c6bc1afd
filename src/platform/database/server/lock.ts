import { chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartProblem } from '../../start/start-problem.ts'

/** Held until released or until the process ends, however it ends. */
export type Lock = { release(): void }

/**
 * Takes the folder for this process; null when another process, or another part of this one, has it.
 * Throws StartProblem when it is not ours to take.
 *
 * SQLite takes a file lock in the kernel, which Node cannot do itself: nothing stays behind after a kill, and
 * no process number is remembered that might meanwhile belong to something else.
 */
export function lockFolder(folder: string): Lock | null {
  const path = join(folder, 'lock')
  const file = open(path)
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

function open(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 0 })
  } catch {
    throw new StartProblem(
      `The data in ${dirname(path)} belong to somebody else: start as them, or set KAMPVUUR_DATA to a folder of your own.`,
    )
  }
}

const SQLITE_BUSY = 5
