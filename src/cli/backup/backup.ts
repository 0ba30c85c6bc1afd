import { resolve } from 'node:path'
import { keepBackupsUp, makeBackup } from '../../platform/backup/index.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { connect } from '../../platform/database/connect.ts'
import { openFiles } from '../../platform/files/index.ts'
import { deriveKey, keyId } from '../../platform/secrets/master-key.ts'
import { readSettings } from '../../platform/settings.ts'
import { ourVersion } from '../../platform/start/our-version.ts'
import type { Verb } from '../command-line.ts'
import { existingKey } from '../key.ts'
import { refuseOtherKey } from '../other-key.ts'
import { asOwner, refuseNothingYet } from '../owner.ts'
import { CliProblem } from '../problem.ts'
import { inWords } from './trouble.ts'

/** `backup <folder>`: everything in the database as it is at one moment, with its files, while the house goes on. */
export const backup: Verb = async (args, io) => {
  const [into, ...more] = args
  if (!into || more.length > 0 || into.startsWith('-')) throw new CliProblem('backup.usage', {}, 2)
  const settings = readSettings(io.env)
  refuseNothingYet(settings)
  const masterKey = existingKey(settings, io.err)
  // With another key than the house has, it would name the wrong one as the key that opens it.
  await refuseOtherKey(settings, masterKey)
  const { folder, manifest, missing } = await asOwner({ settings, masterKey, io }, async (owner) => {
    const parts = { owner, into: resolve(into), masterKey, now: systemClock.now(), version: ourVersion() }
    const made = await inWords(makeBackup({ ...parts, files: openFiles(settings.files) }))
    await strikeOlder(owner, masterKey)
    return made
  })
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  io.out(io.w('backup.made', { folder, rows, tables: manifest.tables.length }))
  io.out(io.w('backup.files', { count: manifest.files.length }))
  if (missing.length > 0) io.out(io.w('backup.missing', { count: missing.length }))
  io.out(io.w('backup.key', { id: keyId(masterKey) }))
  return 0
}

/** Whoever makes backups can reach them, which the house itself perhaps cannot. */
async function strikeOlder(owner: string, masterKey: Buffer): Promise<void> {
  const database = connect(owner, { max: 1 })
  try {
    await database.write(undefined, ({ db }) => keepBackupsUp(db, deriveKey(masterKey, 'backup')))
  } finally {
    await database.close()
  }
}
