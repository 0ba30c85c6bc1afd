import { BackupProblem } from '../../platform/backup/index.ts'
import { CliProblem } from '../problem.ts'

/** Lets what is wrong with a backup be told in the words of the command line. */
export async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof BackupProblem) throw new CliProblem(`backup.${error.trouble}`, error.values)
    throw error
  }
}
