import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { manifestIn, readManifest, sealManifest, sealWith } from '../manifest.ts'
import { writePart } from '../part.ts'

/** Takes all rows of one table out of a backup, and seals it again. */
export async function withoutRows(folder: string, name: string, masterKey: Buffer): Promise<void> {
  const manifest = await readManifest(folder, sealWith(masterKey))
  for (const table of manifest.tables.filter((table) => table.name === name)) {
    rmSync(join(folder, table.file))
    Object.assign(table, { rows: 0 }, await writePart(join(folder, table.file), Readable.from([])))
  }
  writeFileSync(manifestIn(folder), sealManifest(manifest, sealWith(masterKey).key))
}
