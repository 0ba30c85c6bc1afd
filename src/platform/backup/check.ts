import { join } from 'node:path'
import { findMigrations, type Migration } from '../database/migrate.ts'
import { readCopied } from './copy-files.ts'
import { type Manifest, readManifest, sealWith } from './manifest.ts'
import { knowPart, type Part } from './part.ts'
import { BackupProblem } from './problem.ts'

/** A backup of which every byte is as it was written, and what makes a database for it. */
export interface Checked {
  folder: string
  manifest: Manifest
  migrations: Migration[]
}

/**
 * Reads a whole backup through before anything is done with it.
 * @throws BackupProblem when it is not whole, broken, of a newer version, or needs another master key.
 */
export async function checkBackup(folder: string, masterKey: Buffer): Promise<Checked> {
  const manifest = await readManifest(folder, sealWith(masterKey))
  const wanted = new Set(manifest.migrations)
  const migrations = await findMigrations((name) => wanted.has(name))
  if (migrations.length < wanted.size) throw new BackupProblem('newer')
  for (const { file, bytes, sha256 } of manifest.tables) {
    const found = await knowPart(join(folder, file)).catch((): Part | null => null)
    if (!found) throw new BackupProblem('not-whole', { folder })
    if (found.bytes !== bytes || found.sha256 !== sha256) throw new BackupProblem('broken', { file })
  }
  for (const file of manifest.files) await readCopied(folder, file)
  return { folder, manifest, migrations }
}
