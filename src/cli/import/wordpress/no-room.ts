import { Invalid } from '../../../platform/errors/errors.ts'
import { FilesTrouble } from '../../../platform/files/index.ts'
import { CliProblem } from '../../problem.ts'

/** What went wrong, in words, where it is the disk: of files, of the database or of the report. All else as it is. */
export function inWordsOfRoom(error: unknown): unknown {
  const trouble = troubleOf(error)
  if (!trouble) return error
  return new CliProblem(trouble === 'full' ? 'wordpress.full' : 'wordpress.files-away')
}

function troubleOf(error: unknown): 'full' | 'away' | undefined {
  if (error instanceof FilesTrouble) return error.trouble
  if (error instanceof Invalid) {
    const [said = ''] = Object.values(error.fields)
    if (/^(?:file|media)\.full$/.test(said)) return 'full'
    return /^(?:file|media)\.away$/.test(said) ? 'away' : undefined
  }
  // Of the file system, and of PostgreSQL.
  const { code } = error as { code?: string }
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' ? 'full' : undefined
}
