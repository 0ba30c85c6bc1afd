import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { CliProblem } from '../../../problem.ts'
import { decode } from './decode.ts'
import { encodingOf, isSingleByte, readsAsUtf8 } from './encoding.ts'
import type { ExportRecord } from './record.ts'
import { records } from './records.ts'

/** An export that can be read more than once. */
export interface ExportFile {
  /** In bytes. */
  size: number
  /** The encoding that it says and that it is not in: it is read as UTF-8. */
  mistaken: string | undefined
  /** @param passed is told how many bytes were read so far. */
  read(passed?: (bytes: number) => void): AsyncGenerator<ExportRecord>
  /** Of the last whole reading: two that differ did not read the same file. */
  fingerprint(): string
}

/** @throws CliProblem when it is not there, no file, packed, or in an encoding that is not known */
export async function openExport(path: string): Promise<ExportFile> {
  const { size, start } = await begin(path)
  const said = encodingOf(start)
  const isMistaken =
    isSingleByte(said.label) && (await readsAsUtf8(bytesOf(path, undefined, () => undefined)))
  const encoding = isMistaken ? { label: 'utf-8', skip: 0 } : said
  let fingerprint = ''
  return {
    size,
    mistaken: isMistaken ? said.label : undefined,
    read: (passed) =>
      records(
        decode(
          bytesOf(path, passed, (hash) => {
            fingerprint = hash
          }),
          encoding,
        ),
      ),
    fingerprint: () => fingerprint,
  }
}

async function begin(path: string): Promise<{ size: number; start: Buffer }> {
  try {
    const found = await stat(path)
    // A pipe could be read once only.
    if (!found.isFile()) throw new CliProblem('file.not-a-file', { path })
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
      return { size: found.size, start: buffer.subarray(0, bytesRead) }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof CliProblem) throw error
    const code = (error as NodeJS.ErrnoException).code
    throw new CliProblem(code === 'ENOENT' ? 'file.absent' : 'file.closed', { path })
  }
}

async function* bytesOf(
  path: string,
  passed: ((bytes: number) => void) | undefined,
  done: (fingerprint: string) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    yield chunk
    bytes += chunk.length
    passed?.(bytes)
  }
  done(hash.digest('hex'))
}
