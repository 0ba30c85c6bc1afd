import { createReadStream } from 'node:fs'
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { onDisk } from './disk.ts'
import {
  type Manifest,
  manifestIn,
  readManifest,
  type Seal,
  sealManifest,
  type TablePart,
} from './manifest.ts'
import { writePart } from './part.ts'

/** Columns of a table that lose what is in them where its key is struck. */
export interface Struck {
  table: string
  /** The column in which the key's id stands. */
  by: string
  /** What takes the place of what stood there, as COPY writes it. */
  becomes: Readonly<Record<string, string>>
}

const nothing = '\\N'
/** The keys themselves: only these and what names somebody are written anew. */
const keysThemselves = (moment: Date): Struck => ({
  table: 'platform.sealing_key',
  by: 'id',
  becomes: { wrapped: nothing, erased_at: moment.toISOString() },
})

interface Strike {
  keys: readonly string[]
  /** What stands in clear about whoever those keys belong to. */
  named: readonly Struck[]
  /** The key that seals manifests. */
  seal: Seal
}

/**
 * Takes keys that were erased out of a backup, for good, and the names beside them: those parts are written anew beside the
 * old ones, then the manifest that names them takes the place of the old one in a single step, then the old parts go.
 * Whatever happens in between, the backup is whole.
 * @throws BackupProblem when the backup is not whole or belongs to another master key.
 */
export async function strikeFrom(folder: string, { keys, named, seal }: Strike): Promise<void> {
  const manifest = await readManifest(folder, seal)
  const moment = new Date()
  const tables: TablePart[] = []
  for (const table of manifest.tables) {
    const struck = [keysThemselves(moment), ...named].find((one) => one.table === table.name)
    tables.push(struck ? await anew(folder, table, { struck, keys, moment }) : table)
  }
  await replaceManifest(folder, { ...manifest, tables }, seal.key)
  await sweep(folder, tables)
}

interface Anew {
  struck: Struck
  keys: readonly string[]
  moment: Date
}

async function anew(folder: string, table: TablePart, { struck, keys, moment }: Anew): Promise<TablePart> {
  const file = `${table.name}.${moment.getTime().toString(36)}.copy.gz`
  const changing = [createGunzip(), without(new Set(keys), struck, table.columns)]
  const part = await writePart(join(folder, file), createReadStream(join(folder, table.file)), ...changing)
  return { ...table, file, ...part }
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

/** Rows as COPY writes them, one a line: what was erased keeps its row and loses what stood in it. */
function without(keys: ReadonlySet<string>, struck: Struck, columns: readonly string[]): Transform {
  const by = columns.indexOf(struck.by)
  const becomes = Object.entries(struck.becomes)
    .map(([name, value]) => ({ at: columns.indexOf(name), value }))
    .filter(({ at }) => at >= 0)
  // When a key went stays as it was written the first time.
  const gone = (values: readonly string[]) =>
    becomes.some(({ at }) => columns[at] === 'wrapped' && values[at] === nothing)
  const strike = (line: string) => {
    const values = line.split('\t')
    if (!keys.has(values[by] ?? '') || gone(values)) return line
    for (const { at, value } of becomes) values[at] = value
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
