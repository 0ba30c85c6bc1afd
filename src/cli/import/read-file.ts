import { readFile, stat } from 'node:fs/promises'
import { decode } from '../../modules/circles/index.ts'
import { CliProblem } from '../problem.ts'

const largest = 50_000_000

/** A file's text. @throws CliProblem when it is not there, not a file, or far too large. */
export async function readTextFile(path: string): Promise<string> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new CliProblem('file.not-a-file', { path })
    if (found.size > largest) throw new CliProblem('file.large', { path })
    return decode(await readFile(path))
  } catch (error) {
    if (error instanceof CliProblem) throw error
    const code = (error as NodeJS.ErrnoException).code
    throw new CliProblem(code === 'ENOENT' ? 'file.absent' : 'file.closed', { path })
  }
}
