import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { withClient } from '../database/server/answer.ts'
import type { FileStore } from '../files/store.ts'
import { keyId } from '../secrets/master-key.ts'
import { CopyOut } from './copy.ts'
import { copyFiles, type FilesCopied, filesKnown } from './copy-files.ts'
import { onDisk } from './disk.ts'
import { FORMAT, type Manifest, manifestIn, sealManifest, sealWith, type TablePart } from './manifest.ts'
import { writePart } from './part.ts'
import { BackupProblem } from './problem.ts'
import { startLists } from './shelf.ts'
import { columnList, leftOut, quoted, sequencesOf, speakPlainly, type Table, tablesOf } from './tables.ts'

export interface BackupParts {
  /** The owner's address. */
  owner: string
  files: FileStore
  /** The folder in which the backup gets one of its own. */
  into: string
  masterKey: Buffer
  now: Date
  version: string
}

export interface Made {
  folder: string
  manifest: Manifest
  /** Files that something refers to and that are not there. */
  missing: readonly string[]
}

/**
 * Copies everything as it is at one moment, while others go on reading and writing. Until the last file is on the disk
 * the folder has another name, so that what was interrupted is never taken for whole.
 * @throws BackupProblem when the disk is full or closed to us.
 */
export async function makeBackup(parts: BackupParts): Promise<Made> {
  const name = `kampvuur-${parts.now.toISOString().slice(0, 19).replaceAll(':', '-')}`
  const id = randomUUID()
  const draft = join(parts.into, `.${name}-${id.slice(0, 8)}.unfinished`)
  const folder = join(parts.into, `${name}-${id.slice(0, 8)}`)
  try {
    if (!existsSync(parts.into)) await mkdir(parts.into, { mode: 0o700 })
    await mkdir(draft, { mode: 0o700 })
    await startLists(parts.into)
    const { missing, ...content } = await withClient(parts.owner, async (client) => {
      await announce(client, { id, madeAt: parts.now, place: folder })
      return copyAll(client, draft, parts.files)
    })
    const manifest: Manifest = {
      format: FORMAT,
      id,
      madeAt: parts.now.toISOString(),
      version: parts.version,
      masterKey: keyId(parts.masterKey),
      ...content,
    }
    const text = sealManifest(manifest, sealWith(parts.masterKey).key)
    await writeFile(manifestIn(draft), text, { mode: 0o600, flush: true })
    await onDisk(draft)
    await rename(draft, folder)
    await onDisk(parts.into)
    return { folder, manifest, missing }
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {})
    throw whatIsWrong(error, parts.into)
  }
}

type Content = Pick<Manifest, 'migrations' | 'tables' | 'sequences' | 'auditHeads'> & FilesCopied

/** Written down before anything leaves, also when it is not finished: a copy that nobody knows of keeps its keys. */
async function announce(
  client: pg.Client,
  { id, madeAt, place }: { id: string; madeAt: Date; place: string },
): Promise<void> {
  const values = [id, madeAt, place]
  await client.query('begin')
  await client.query('insert into platform.backup (id, made_at, place) values ($1, $2, $3)', values)
  await client.query("select platform.audit('cli.backup', 'backup', $1, null, 'export')", [id])
  await client.query('commit')
}

async function copyAll(client: pg.Client, folder: string, files: FileStore): Promise<Content> {
  await speakPlainly(client)
  // Nobody migrates while we look; two backups at once are fine.
  await client.query("select pg_advisory_lock_shared(hashtext('kampvuur migrations'))")
  await client.query('begin isolation level repeatable read, read only')
  const done = await client.query<{ name: string }>('select name from migrations.done order by name')
  const heads = await client.query<Manifest['auditHeads'][number]>(
    `select chain, number::text, encode(hash, 'hex') as hash from platform.audit_head order by chain`,
  )
  const tables: TablePart[] = []
  for (const table of await tablesOf(client))
    if (!leftOut[table.name]) tables.push(await copyTable(client, table, folder))
  // Sequences stand outside the moment and only go up: read last, they are never behind the rows.
  const sequences = await sequencesOf(client)
  const ids = await filesKnown(client, 'kept and let_go_at is null')
  await client.query('commit')
  // Files do not change: what stood there at that moment stands there still, unless it was let go of meanwhile.
  const copied = await copyFiles(files, { ids, folder, client })
  return {
    ...copied,
    migrations: done.rows.map(({ name }) => name),
    tables,
    sequences,
    auditHeads: heads.rows,
  }
}

async function copyTable(client: pg.Client, { name, columns }: Table, folder: string): Promise<TablePart> {
  const file = `${name}.copy.gz`
  // A table in pieces can only be copied by asking for its rows.
  const rows = new CopyOut(
    client,
    `copy (select ${columnList(client, columns)} from ${quoted(client, name)}) to stdout`,
  )
  const part = await writePart(join(folder, file), rows)
  return { name, columns, rows: rows.rows, file, ...part }
}

function whatIsWrong(error: unknown, folder: string): unknown {
  const { code = '' } = error as { code?: string }
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return new BackupProblem('full', { folder })
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code))
    return new BackupProblem('closed', { folder })
  return error
}
