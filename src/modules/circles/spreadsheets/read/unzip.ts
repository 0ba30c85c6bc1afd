import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { limits } from '../limits.ts'

const inflate = promisify(inflateRaw)

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const mostEntries = 1000

const unreadable = () => new Invalid({ file: 'file.damaged' })

/**
 * The files of a zip whose names are wanted. What it says of its own sizes counts for nothing: unpacking stops at the
 * limit, whatever still comes.
 * @throws Invalid for what is damaged, locked, or unfolds to more than the limit.
 */
export async function unzip(bytes: Buffer, wanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  let left: number = limits.unpacked
  try {
    for (const { name, packed, method } of entriesOf(bytes)) {
      if (!wanted(name) || files.has(name)) continue
      const content = method === 0 ? packed : await inflate(packed, { maxOutputLength: Math.max(left, 1) })
      left -= content.length
      if (left < 0) throw new Invalid({ file: 'file.unfolds' })
      files.set(name, content)
    }
  } catch (error) {
    throw plainly(error)
  }
  return files
}

interface Entry {
  name: string
  packed: Buffer
  method: number
}

/** From the list at the end, which is what spreadsheets read. */
function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== endMark || end + endLength > bytes.length) throw unreadable()
  const many = bytes.readUInt16LE(end + 10)
  if (many > mostEntries) throw new Invalid({ file: 'file.unfolds' })
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < many; i++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw unreadable()
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)]
    const [size, from] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
    const name = bytes.readUInt16LE(at + 28)
    if (flags & 1) throw new Invalid({ file: 'file.locked' })
    if (method !== 0 && method !== 8) throw unreadable()
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      packed: packedAt(bytes, from, size),
      method,
    })
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function packedAt(bytes: Buffer, from: number, size: number): Buffer {
  if (bytes.readUInt32LE(from) !== localMark) throw unreadable()
  const start = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28)
  if (start + size > bytes.length) throw unreadable()
  return bytes.subarray(start, start + size)
}

/** What reads past the end, or does not inflate, is damaged; what would not stop is too much. */
function plainly(error: unknown): Invalid {
  if (error instanceof Invalid) return error
  const { code } = error as NodeJS.ErrnoException
  return code === 'ERR_BUFFER_TOO_LARGE' ? new Invalid({ file: 'file.unfolds' }) : unreadable()
}
