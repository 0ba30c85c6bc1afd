import { hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../settings.ts'
import { makeDataFolder } from '../start/data-folder.ts'
import { type Say, StartProblem } from '../start/start-problem.ts'
import { parseKey } from './parse-key.ts'

/**
 * The 32 bytes that everything secret is derived from: from the environment, from the file it names, else from
 * `master-key` in the data folder, which is made when there is none.
 *
 * Processes with another data folder would make another key: a start with a key that does not fit the database is
 * refused before anything is sealed with it.
 */
export function loadMasterKey(settings: Pick<Settings, 'data' | 'database' | 'masterKey'>, say: Say): Buffer {
  if (settings.masterKey && 'value' in settings.masterKey) return settings.masterKey.value
  if (settings.masterKey) return readKeyFile(settings.masterKey.file)
  const file = join(settings.data, 'master-key')
  if (exists(file)) return readKeyFile(file)
  makeDataFolder(settings.data)
  makeKeyFile(file)
  say(`Made a master key in ${file}. Keep a copy elsewhere: without it, sealed words stay sealed.`)
  if (settings.database.kind !== 'embedded') {
    say(
      'Servers on other machines need the same key, in KAMPVUUR_MASTER_KEY: with another one they do not start.',
    )
  }
  return readKeyFile(file)
}

/** A key of its own for one purpose. The label is part of the key: never reword one that is in use. */
export function deriveKey(master: Buffer, label: string, bytes = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', master, 'kampvuur', label, bytes))
}

/** What a master key is called where it must not stand: 16 signs that tell nothing of it. */
export function keyId(master: Buffer): string {
  return deriveKey(master, 'key id', 8).toString('hex')
}

function readKeyFile(file: string): Buffer {
  if (!exists(file)) throw new StartProblem(`The master key file ${file} is not there or cannot be read.`)
  const stat = statSync(file)
  if (stat.mode & 0o077) {
    throw new StartProblem(`Others can read the master key: run chmod 600 ${file} and start again.`)
  }
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new StartProblem(`The master key file ${file} is not there or cannot be read.`)
  }
  const key = parseKey(text)
  if (!key) throw new StartProblem(`The master key in ${file} must be 32 bytes in hex or base64.`)
  return key
}

/** Linking a finished file is one step: two processes that start together end up with one and the same key. */
function makeKeyFile(file: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined
}
