import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { deriveKey, keyId } from '../secrets/master-key.ts'
import { BackupProblem } from './problem.ts'

/** How backups are laid out; a version that does not know the number does not touch them. 1: before there were files. */
export const FORMAT = 2

const Part = z.object({ bytes: z.number(), sha256: z.string() })

const Manifest = z.object({
  format: z.union([z.literal(1), z.literal(FORMAT)]),
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  /** Which Kampvuur made it. */
  version: z.string(),
  /** Which master key opens what is in it. */
  masterKey: z.string(),
  /** What the database had been migrated to, in order. */
  migrations: z.array(z.string()),
  tables: z.array(
    Part.extend({ name: z.string(), columns: z.array(z.string()), rows: z.number(), file: z.string() }),
  ),
  /** What was spoken, drawn or shown, sealed as it stood in the store. */
  files: z.array(Part.extend({ id: z.uuid() })).default([]),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), called: z.boolean() })),
  /** Where the chains of the audit log ended: a tail that is cut off later is seen against these. */
  auditHeads: z.array(z.object({ chain: z.number(), number: z.string(), hash: z.string() })),
})

/** What stands in a backup, and how each part of it is known again. */
export type Manifest = z.infer<typeof Manifest>
export type TablePart = Manifest['tables'][number]

const name = 'manifest.json'
export const manifestIn = (folder: string) => join(folder, name)

/** What seals and opens manifests. */
export interface Seal {
  key: Buffer
  /** What the master key behind it is called; null where it does not matter, since the seal will tell. */
  masterKey: string | null
}

export const sealWith = (masterKey: Buffer): Seal => ({
  key: deriveKey(masterKey, 'backup'),
  masterKey: keyId(masterKey),
})

/** The manifest as it is written: sealed, so that no byte of it changes unseen. */
export function sealManifest(manifest: Manifest, key: Buffer): string {
  return `${JSON.stringify({ seal: sealOf(JSON.stringify(manifest), key), manifest }, null, 1)}\n`
}

function sealOf(text: string, key: Buffer): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

/**
 * Reads the manifest of a backup.
 * @throws BackupProblem when there is none, it was changed, a newer version made it, or it needs another master key.
 */
export async function readManifest(folder: string, { key, masterKey }: Seal): Promise<Manifest> {
  const { seal, manifest, text } = await parseManifest(folder)
  const needed = manifest.masterKey
  if (masterKey && needed !== masterKey) throw new BackupProblem('other-key', { needed, given: masterKey })
  const [stated, right] = [Buffer.from(seal), Buffer.from(sealOf(text, key))]
  if (stated.length !== right.length || !timingSafeEqual(stated, right))
    throw new BackupProblem('broken', { file: name })
  return manifest
}

/** Which master key a backup needs, before there is one to check its seal with. */
export async function neededKey(folder: string): Promise<string> {
  return (await parseManifest(folder)).manifest.masterKey
}

async function parseManifest(folder: string): Promise<{ seal: string; manifest: Manifest; text: string }> {
  const file = await readFile(manifestIn(folder), 'utf8').catch(() => {
    throw new BackupProblem('not-whole', { folder })
  })
  try {
    const json = JSON.parse(file) as { manifest?: { format?: number } }
    if ((json.manifest?.format ?? 0) > FORMAT) throw new BackupProblem('newer')
    const parsed = z.object({ seal: z.string(), manifest: Manifest }).parse(json)
    return { ...parsed, text: JSON.stringify(json.manifest) }
  } catch (error) {
    if (error instanceof BackupProblem) throw error
    throw new BackupProblem('broken', { file: name })
  }
}
