import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What stands beside the backups, so that a backup that lost its house still knows it: keys that were erased, and what
 * was taken back or ended since. Ids only, and nothing of what they are about.
 */
export type List = 'erased-keys' | 'stays-closed'
const lists: readonly List[] = ['erased-keys', 'stays-closed']

/** Begins the lists beside the backups: where they stand, the shelf is there, whatever is on it. */
export async function startLists(shelf: string): Promise<void> {
  for (const list of lists) await appendFile(join(shelf, list), '', { mode: 0o600, flush: true })
}

/** Whether this is the shelf itself, and not the empty place where its disk should be. */
export async function isShelf(shelf: string): Promise<boolean> {
  return readFile(join(shelf, 'erased-keys')).then(
    () => true,
    () => false,
  )
}

const wholeLine = /^[0-9a-f-]{36}( [a-z-]+ [0-9a-f-]{36} [a-z-]+)?$/

/** The lines of a list; a line that was cut short is none. */
export async function readList(shelf: string, list: List): Promise<string[]> {
  const text = await readFile(join(shelf, list), 'utf8').catch(() => '')
  return text.split('\n').filter((line) => wholeLine.test(line))
}

/** Adds what is not on the list yet; on the disk when this is done. */
export async function addToList(shelf: string, list: List, lines: readonly string[]): Promise<void> {
  const known = new Set(await readList(shelf, list))
  const added = lines.filter((line) => !known.has(line))
  // A line that was cut short by a crash must not swallow the next one.
  if (added.length > 0)
    await appendFile(join(shelf, list), `\n${added.join('\n')}\n`, { mode: 0o600, flush: true })
}
