import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkBackup, neededKey, putBack } from '../../platform/backup/index.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { openFiles } from '../../platform/files/index.ts'
import { clockTime, longDate } from '../../platform/i18n/dates.ts'
import { loadMasterKey } from '../../platform/secrets/master-key.ts'
import { readSettings, type Settings } from '../../platform/settings.ts'
import type { Verb } from '../command-line.ts'
import { auditChains } from '../doctor/audit-chains.ts'
import { withPatient } from '../doctor/patient.ts'
import type { Io } from '../io.ts'
import { refuseOtherKey } from '../other-key.ts'
import { asOwner } from '../owner.ts'
import { CliProblem } from '../problem.ts'
import { inWords } from './trouble.ts'

/** `restore <backup> [--replace]`: fills an empty database with a backup, or leaves everything as it was. */
export const restore: Verb = async (args, io) => {
  const replace = args.includes('--replace')
  const [given, ...more] = args.filter((arg) => arg !== '--replace')
  if (!given || more.length > 0 || given.startsWith('-')) throw new CliProblem('restore.usage', {}, 2)
  const folder = resolve(given)
  const settings = readSettings(io.env)
  const masterKey = await givenKey(settings, folder, io)
  const checked = await inWords(checkBackup(folder, masterKey))
  await refuseOtherKey(settings, masterKey)
  await asOwner({ settings, masterKey, io }, async (owner) => {
    await inWords(putBack(checked, { owner, replace, files: openFiles(settings.files) }))
    await migrate(owner, io.err)
  })
  const { madeAt, tables } = checked.manifest
  const made = new Date(madeAt)
  const moment = `${longDate(io.locale, made)} ${clockTime(io.locale, made)}`
  io.out(io.w('restore.done', { moment, rows: tables.reduce((sum, table) => sum + table.rows, 0) }))
  return sayOfTheLog(io)
}

/** A key is never made here: a new one would open nothing. */
async function givenKey(settings: Settings, folder: string, { err }: Io): Promise<Buffer> {
  const file = join(settings.data, 'master-key')
  if (!settings.masterKey && !existsSync(file))
    throw new CliProblem('restore.key', { file, needed: await inWords(neededKey(folder)) })
  return loadMasterKey(settings, err)
}

async function sayOfTheLog(io: Io): Promise<number> {
  const found = await withPatient(io, auditChains)
  const sentences = 'wrong' in found ? found.wrong : [found.fine]
  for (const { key, values } of sentences) io.out(io.w(key, values))
  io.out(io.w('restore.next'))
  return 'wrong' in found ? 1 : 0
}
