import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { PassThrough, type Readable, type Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** How a file of a backup is known again. */
export interface Part {
  bytes: number
  sha256: string
}

/** Passes everything on and knows afterwards what it was. */
function measure(): { through: PassThrough; part(): Part } {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new PassThrough()
  through.on('data', (chunk: Buffer) => {
    hash.update(chunk)
    bytes += chunk.length
  })
  return { through, part: () => ({ bytes, sha256: hash.digest('hex') }) }
}

/** Writes a file that was not there, packed; it is on the disk when this is done. */
export async function writePart(path: string, rows: Readable, ...changing: Transform[]): Promise<Part> {
  const { through, part } = measure()
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline([rows, ...changing, createGzip({ level: 1 }), through, file])
  return part()
}

/** Reads a file through to its end, to know it. @throws when it is not there. */
export async function knowPart(path: string): Promise<Part> {
  const { through, part } = measure()
  await pipeline(createReadStream(path), through)
  return part()
}

/** Unpacks a file into a stream. */
export async function readPart(path: string, into: Writable): Promise<void> {
  await pipeline(createReadStream(path), createGunzip(), into)
}
