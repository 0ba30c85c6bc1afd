import { type CleanSound, NotUnderstood } from './clean.ts'

export const isOgg = (file: Buffer): boolean => file.toString('latin1', 0, 4) === 'OggS'

interface Page {
  bytes: Buffer
  body: Buffer
  /** Sounds until here, in samples. */
  position: bigint
  serial: number
  /** Whether its last packet ends on it. */
  ends: boolean
}

/** What the second packet of a stream begins with: there stand vendor and comments. */
const comments = { opus: 'OpusTags', vorbis: '\x03vorbis' } as const

/**
 * Empties the packet with the comments where it stands, with as many bytes as it had, and counts the sums of its pages
 * anew; what hangs behind the last page is cut off.
 */
export function cleanOgg(file: Buffer): CleanSound {
  const pages = pagesOf(file)
  const [first] = pages
  if (!first) throw new NotUnderstood()
  const opus = first.body.toString('latin1', 0, 8) === 'OpusHead'
  if (!opus && first.body.toString('latin1', 0, 7) !== '\x01vorbis') throw new NotUnderstood()
  // More than one stream: another of them may hold anything.
  if (pages.some(({ serial }) => serial !== first.serial)) throw new NotUnderstood()
  emptyComments(pages, opus ? 'opus' : 'vorbis')
  const perSecond = opus ? 48_000 : first.body.readUInt32LE(12)
  const skipped = opus ? first.body.readUInt16LE(10) : 0
  const last = pages.findLast(({ position }) => position > 0n && position < 2n ** 62n)
  const samples = last ? Number(last.position) - skipped : 0
  return { body: Buffer.concat(pages.map(({ bytes }) => bytes)), seconds: Math.max(0, samples) / perSecond }
}

function pagesOf(file: Buffer): Page[] {
  const pages: Page[] = []
  for (let at = 0; at + 27 <= file.length && file.toString('latin1', at, at + 4) === 'OggS'; ) {
    const lengths = file.subarray(at + 27, at + 27 + file.readUInt8(at + 26))
    const start = at + 27 + lengths.length
    const end = start + lengths.reduce((sum, length) => sum + length, 0)
    if (end > file.length) break
    pages.push({
      bytes: file.subarray(at, end),
      body: file.subarray(start, end),
      position: file.readBigUInt64LE(at + 6),
      serial: file.readUInt32LE(at + 14),
      ends: (lengths.at(-1) ?? 255) < 255,
    })
    at = end
  }
  return pages
}

/** The comments begin on the second page; the packet's length is written in the lengths of its pages. */
function emptyComments([, ...pages]: readonly Page[], kind: keyof typeof comments): void {
  const magic = comments[kind]
  const start = pages[0]
  if (start?.body.toString('latin1', 0, magic.length) !== magic) throw new NotUnderstood()
  const parts: { page: Page; bytes: Buffer }[] = []
  for (const page of pages) {
    const lengths = page.bytes.subarray(27, 27 + page.bytes.readUInt8(26))
    const stop = lengths.findIndex((length) => length < 255)
    const size = lengths.subarray(0, stop < 0 ? lengths.length : stop + 1).reduce((a, b) => a + b, 0)
    parts.push({ page, bytes: page.body.subarray(0, size) })
    if (stop >= 0) break
  }
  const packet = Buffer.concat(parts.map(({ bytes }) => bytes))
  if (packet.length < magic.length + 8) throw new NotUnderstood()
  // One vendor of blanks over all there was, no comment after it, and Vorbis' last bit.
  const tail = kind === 'vorbis' ? 5 : 4
  const blanks = packet.length - magic.length - 4 - tail
  packet.fill(0x20, magic.length + 4)
  packet.writeUInt32LE(blanks, magic.length)
  packet.writeUInt32LE(0, magic.length + 4 + blanks)
  if (kind === 'vorbis') packet.writeUInt8(1, packet.length - 1)
  let at = 0
  for (const { page, bytes } of parts) {
    packet.copy(bytes, 0, at)
    at += bytes.length
    page.bytes.writeUInt32LE(0, 22)
    page.bytes.writeUInt32LE(sumOf(page.bytes), 22)
  }
}

const table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i << 24
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1
  return value >>> 0
})

/** The sum that Ogg writes at each page: CRC-32 without reflection. */
function sumOf(bytes: Buffer): number {
  let sum = 0
  for (const byte of bytes) sum = ((sum << 8) ^ (table[((sum >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0
  return sum
}
