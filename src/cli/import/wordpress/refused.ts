import { isDatabaseAway } from '../../../platform/errors/errors.ts'
import { shown } from '../../io.ts'
import { CliProblem } from '../../problem.ts'
import { lineOf } from './map/title.ts'
import type { Post } from './read/post.ts'

/**
 * Does something with a story in the database. Rules there see what nobody foresaw: who imports must know which post it was.
 * @throws CliProblem where the database refuses it
 */
export async function orRefused<T>(
  { line, title }: Pick<Post, 'line' | 'title'>,
  work: Promise<T>,
): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // Five signs are a refusal of PostgreSQL; all else is ours, or the file system's.
    if (!/^[0-9A-Z]{5}$/.test(code ?? '') || code === '53100' || isDatabaseAway(error)) throw error
    const reason = shown(message, 200)
    throw new CliProblem('wordpress.refused', { line, title: shown(lineOf(title), 200) || '…', reason })
  }
}
