import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const listIn = (shelf: string) => join(shelf, 'erased-keys')

/** Begins the list beside the backups: where it stands, the shelf is there, whatever is on it. */
export async function startList(shelf: string): Promise<void> {
  await appendFile(listIn(shelf), '', { mode: 0o600, flush: true })
}

/** Whether this is the shelf itself, and not the empty place where its disk should be. */
export async function isShelf(shelf: string): Promise<boolean> {
  return readFile(listIn(shelf)).then(
    () => true,
    () => false,
  )
}

/**
 * Ids of keys that were erased since something was laid on this shelf: one a line, and nothing of what they sealed. A
 * backup that lost its house still knows from it what must stay erased.
 */
export async function readErased(shelf: string): Promise<string[]> {
  const text = await readFile(listIn(shelf), 'utf8').catch(() => '')
  return text.split('\n').filter((line) => /^[0-9a-f-]{36}$/.test(line))
}

/** Adds what is not on the list yet; on the disk when this is done. */
export async function addErased(shelf: string, keys: readonly string[]): Promise<void> {
  const known = new Set(await readErased(shelf))
  const added = keys.filter((key) => !known.has(key))
  // A line that was cut short by a crash must not swallow the next one.
  if (added.length > 0)
    await appendFile(listIn(shelf), `\n${added.join('\n')}\n`, { mode: 0o600, flush: true })
}
