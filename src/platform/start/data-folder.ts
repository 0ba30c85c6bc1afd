import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { StartProblem } from './start-problem.ts'

/** The folder that holds package.json. */
export const projectRoot = resolve(import.meta.dirname, '../../..')

/**
 * Where this checkout keeps its data when KAMPVUUR_DATA says nothing: `.kampvuur` in the checkout, or, when
 * the checkout belongs to somebody else, a folder of its own in the person's home.
 */
export function defaultDataFolder(root = projectRoot): string {
  const own = join(root, '.kampvuur')
  if (mayWrite(root) || mayWrite(own)) return own
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 12)
  return join(homedir(), '.local/share/kampvuur', mark)
}

/** Makes the data folder, closed to others. Throws StartProblem where that is impossible. */
export function makeDataFolder(path: string): void {
  try {
    if (!existsSync(path)) {
      mkdirSync(path, { recursive: true, mode: 0o700 })
      chmodSync(path, 0o700)
    }
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new StartProblem(
      `The data folder ${path} cannot be used (${code}): point KAMPVUUR_DATA to a folder you may write in.`,
    )
  }
}

/** Whether we may make files in this folder. */
export function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
