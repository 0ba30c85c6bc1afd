import { createReadStream } from 'node:fs'
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { onDisk } from './disk.ts'
import { type Manifest, manifestIn, readManifest, type Seal, sealManifest } from './manifest.ts'
import { writePart } from './part.ts'

/** The table whose rows are keys: a part of its own, so that only it is written anew. */
export const KEYS = 'platform.sealing_key'

/**
 * Takes keys that were erased out of a backup, for good: the part with the keys is written anew beside the old one, then
 * the manifest that names it takes the place of the old one in a single step, then the old part goes. Whatever happens
 * in between, the backup is whole.
 * @param seal the key that seals manifests.
 * @throws BackupProblem when the backup is not whole or belongs to another master key.
 */
export async function strikeFrom(folder: string, keys: readonly string[], seal: Seal): Promise<void> {
  const manifest = await readManifest(folder, seal)
  const table = manifest.tables.find(({ name }) => name === KEYS)
  if (!table) return
  const file = `${KEYS}.${Date.now().toString(36)}.copy.gz`
  const [from, into] = [join(folder, table.file), join(folder, file)]
  const changing = [createGunzip(), without(new Set(keys), table.columns)]
  const part = await writePart(into, createReadStream(from), ...changing)
  const tables = manifest.tables.map((one) => (one === table ? { ...table, file, ...part } : one))
  await replaceManifest(folder, { ...manifest, tables }, seal.key)
  await sweep(folder, tables)
}

/** What no manifest names goes, also what an earlier time left behind: keys stand in it. */
async function sweep(folder: string, tables: Manifest['tables']): Promise<void> {
  const named = new Set(tables.map(({ file }) => file))
  const stray = (await readdir(folder)).filter((name) => name.endsWith('.copy.gz') && !named.has(name))
  for (const name of stray) await rm(join(folder, name))
  await onDisk(folder)
}

async function replaceManifest(folder: string, manifest: Manifest, key: Buffer): Promise<void> {
  const draft = `${manifestIn(folder)}.new`
  await writeFile(draft, sealManifest(manifest, key), { mode: 0o600, flush: true })
  await rename(draft, manifestIn(folder))
  await onDisk(folder)
}

/** Rows as COPY writes them, one a line: a key that was erased keeps its row and loses itself. */
function without(keys: ReadonlySet<string>, columns: readonly string[]): Transform {
  const at = (name: string) => columns.indexOf(name)
  const [id, wrapped, erasedAt] = [at('id'), at('wrapped'), at('erased_at')]
  const moment = new Date().toISOString()
  const strike = (line: string) => {
    const values = line.split('\t')
    if (!keys.has(values[id] ?? '') || values[wrapped] === '\\N') return line
    values[wrapped] = '\\N'
    values[erasedAt] = moment
    return values.join('\t')
  }
  let rest = ''
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const lines = (rest + chunk.toString('latin1')).split('\n')
      rest = lines.pop() ?? ''
      const struck = lines.map((line) => `${strike(line)}\n`).join('')
      done(null, Buffer.from(struck, 'latin1'))
    },
  })
}
