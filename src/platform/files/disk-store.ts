import { randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ensureId, type FileStore, FilesTrouble } from './store.ts'

/** Files in a folder, in 256 folders by the beginning of their id, closed to others. */
export function diskStore(folder: string): FileStore {
  const pathOf = (id: string) => join(folder, ensureId(id).slice(0, 2), id)
  return {
    place: folder,
    put: (id, sealed) => write(pathOf(id), sealed).catch(inWords),
    get: (id) => readFile(pathOf(id)).catch(orNothing(undefined)),
    has: (id) => access(pathOf(id)).then(() => true, orNothing(false)),
    remove: (id) => rm(pathOf(id), { force: true }).catch(inWords),
  }
}

/** Under another name until every byte is on the disk: a file that is there is whole. */
async function write(path: string, sealed: Buffer): Promise<void> {
  const shelf = dirname(path)
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`
  const made = await mkdir(shelf, { recursive: true, mode: 0o700 })
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(sealed)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    await onDisk(shelf)
    // A folder that was just made is on the disk once the one above it is.
    for (const above of made ? new Set([dirname(shelf), dirname(made)]) : []) await onDisk(above)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
}

async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? ''

function inWords(error: unknown): never {
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
  throw new FilesTrouble(full ? 'full' : 'away', { cause: error })
}

function orNothing<Nothing>(nothing: Nothing) {
  return (error: unknown): Nothing => {
    if (codeOf(error) === 'ENOENT') return nothing
    return inWords(error)
  }
}
