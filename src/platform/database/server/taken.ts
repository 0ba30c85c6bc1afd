import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../settings.ts'
import { StartProblem } from '../../start/start-problem.ts'
import { type Lock, lockFolder } from './lock.ts'

/** Takes a server's folder for this process. Throws StartProblem when another one has it. */
export function takeFolder(folder: string, data: string): Lock {
  const lock = lockFolder(folder)
  if (!lock) throw alreadyRunning(data)
  rmSync(file(folder), { force: true })
  return lock
}

/** Throws StartProblem when another process has this data folder's database. */
export function refuseSecondStart(settings: Pick<Settings, 'data' | 'database'>): void {
  if (settings.database.kind === 'embedded' && isTaken(settings.data)) throw alreadyRunning(settings.data)
}

/** Writes down where the server is, for the command line tools beside it; until its folder is taken again. */
export function publishPort(folder: string, port: number): void {
  writeFileSync(file(folder), JSON.stringify({ port }))
}

/** The port of the server that is running on a data folder, or null when none is. */
export function runningPort(data: string): number | null {
  const path = file(join(data, 'postgres'))
  return isTaken(data) && existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { port: number }).port
    : null
}

function isTaken(data: string): boolean {
  const folder = join(data, 'postgres')
  if (!existsSync(join(folder, 'lock'))) return false
  const lock = lockFolder(folder)
  lock?.release()
  return lock === null
}

function file(folder: string): string {
  return join(folder, 'running.json')
}

function alreadyRunning(data: string): StartProblem {
  return new StartProblem(
    `Kampvuur is already running on ${data}: stop it first, or set KAMPVUUR_DATA to another folder.`,
  )
}
