import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { type FileStore, FilesTrouble } from '../files/store.ts'
import { onDisk } from './disk.ts'
import type { Manifest } from './manifest.ts'
import type { Part } from './part.ts'
import { BackupProblem } from './problem.ts'

export interface FilesCopied {
  files: Manifest['files']
  /** Something refers to them, and they are not there. */
  missing: readonly string[]
}

export const fileIn = (folder: string, id: string) => join(folder, 'files', id)

const partOf = (sealed: Buffer): Part => ({
  bytes: sealed.length,
  sha256: createHash('sha256').update(sealed).digest('hex'),
})

/** Ids of the files that the database knows of; none in one from before there were files. */
export async function filesKnown(client: pg.Client, which: string): Promise<string[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "select to_regclass('platform.kept_file') is not null as there",
  )
  if (!found[0]?.there) return []
  const { rows } = await client.query<{ id: string }>(
    `select id from platform.kept_file where ${which} order by id`,
  )
  return rows.map(({ id }) => id)
}

interface Parts {
  ids: readonly string[]
  /** The backup's. */
  folder: string
  client: pg.Client
}

/** Copies files as they stand in the store, sealed, into a backup. */
export async function copyFiles(store: FileStore, { ids, folder, client }: Parts): Promise<FilesCopied> {
  const done: FilesCopied & { missing: string[] } = { files: [], missing: [] }
  if (ids.length === 0) return done
  await mkdir(join(folder, 'files'), { mode: 0o700 })
  for (const id of ids) {
    const sealed = await store.get(id).catch(inWords(store))
    if (sealed) {
      await writeFile(fileIn(folder, id), sealed, { mode: 0o600, flush: true })
      done.files.push({ id, ...partOf(sealed) })
    } else if (await isStillKept(client, id)) done.missing.push(id)
  }
  await onDisk(join(folder, 'files'))
  return done
}

/** What was erased since the moment of the backup may be gone: its words are gone as well. */
async function isStillKept(client: pg.Client, id: string): Promise<boolean> {
  const { rows } = await client.query('select from platform.kept_file where id = $1 and let_go_at is null', [
    id,
  ])
  return rows.length > 0
}

/** A file of a backup, as it was written. @throws BackupProblem */
export async function readCopied(
  folder: string,
  { id, bytes, sha256 }: Manifest['files'][number],
): Promise<Buffer> {
  const sealed = await readFile(fileIn(folder, id)).catch(() => {
    throw new BackupProblem('not-whole', { folder })
  })
  const found = partOf(sealed)
  if (found.bytes !== bytes || found.sha256 !== sha256) throw new BackupProblem('broken', { file: id })
  return sealed
}

/** Puts the files of a backup into the store. Goes wrong halfway: those that it wrote go again. @throws BackupProblem */
export async function putFiles(
  store: FileStore,
  { folder, manifest }: { folder: string; manifest: Manifest },
) {
  const written: string[] = []
  try {
    for (const file of manifest.files) {
      if (await store.has(file.id)) continue
      written.push(file.id)
      await store.put(file.id, await readCopied(folder, file))
    }
  } catch (error) {
    for (const id of written) await store.remove(id).catch(() => {})
    throw error instanceof BackupProblem ? error : inWords(store)(error)
  }
}

function inWords({ place }: FileStore) {
  return (error: unknown): never => {
    if (error instanceof FilesTrouble)
      throw new BackupProblem(error.trouble === 'full' ? 'full' : 'files-away', { folder: place })
    throw error
  }
}
