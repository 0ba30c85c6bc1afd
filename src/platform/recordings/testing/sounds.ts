/** What must be gone from a sound once it is kept: a title, a place, a device. */
export const secret = 'Bos bij Kadehaven 52.379189 op een Galaxy'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
const b32 = (value: number) => u32(value).reverse()

/** A second of silence with a title and a list of who made it. */
export function aWav(seconds = 1): Buffer {
  const chunk = (name: string, data: Buffer) => Buffer.concat([ascii(name), u32(data.length), data])
  const format = Buffer.alloc(16)
  format.writeUInt16LE(1, 0)
  format.writeUInt16LE(1, 2)
  format.writeUInt32LE(8000, 4)
  format.writeUInt32LE(8000, 8)
  format.writeUInt16LE(1, 12)
  format.writeUInt16LE(8, 14)
  const body = Buffer.concat([
    ascii('WAVE'),
    chunk('fmt ', format),
    chunk('LIST', ascii(`INFOINAM${secret}.`.padEnd(60))),
    chunk('data', Buffer.alloc(8000 * seconds, 128)),
    chunk('id3 ', ascii(`ID3${secret}`.padEnd(60))),
  ])
  return Buffer.concat([ascii('RIFF'), u32(body.length), body, ascii(`<script>${secret}</script>`)])
}

/** Frames of 64 kbit/s, 44.1 kHz, mono, between a tag before and two behind. */
export function anMp3(frames = 40): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x50, 0xc4]), Buffer.alloc(208 - 4)])
  const title = ascii(secret.padEnd(100))
  const first = Buffer.concat([ascii('ID3'), Buffer.from([4, 0, 0, 0, 0, 0, title.length]), title])
  return Buffer.concat([
    first,
    ...Array.from({ length: frames }, () => frame),
    ascii(`TAG${secret}`.padEnd(128)),
    ascii(`APETAGEX${secret}`),
  ])
}

/** Three pages: head, comments, sound. */
export function anOgg(): Buffer {
  const page = (sequence: number, position: number, packet: Buffer) => {
    const lengths = [...Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255]
    const head = Buffer.concat([ascii('OggS'), Buffer.alloc(23), Buffer.from(lengths)])
    head.writeUInt8(sequence === 0 ? 2 : 0, 5)
    head.writeBigUInt64LE(BigInt(position), 6)
    head.writeUInt32LE(7, 14)
    head.writeUInt32LE(sequence, 18)
    head.writeUInt8(lengths.length, 26)
    return Buffer.concat([head, packet])
  }
  const opus = Buffer.concat([ascii('OpusHead'), Buffer.from([1, 1, 56, 1, 0x80, 0xbb, 0, 0, 0, 0, 0])])
  const comment = ascii(`TITLE=${secret}`.padEnd(400, '.'))
  const tags = Buffer.concat([ascii('OpusTags'), u32(3), ascii('abc'), u32(1), u32(comment.length), comment])
  return Buffer.concat([
    page(0, 0, opus),
    page(1, 0, tags),
    page(2, 48_000 * 2 + 312, Buffer.alloc(700, 1)),
    ascii(secret),
  ])
}

/** As a telephone writes it: when it was made, where, and by what. */
export function anMp4(handler = 'soun'): Buffer {
  const box = (name: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    return Buffer.concat([b32(body.length + 8), ascii(name), body])
  }
  const moment = b32(3_900_000_000)
  const header = Buffer.concat([b32(0), moment, moment, b32(1000), b32(42_000), Buffer.alloc(80)])
  const media = Buffer.concat([b32(0), moment, moment, b32(48_000), b32(0), Buffer.alloc(4)])
  const handled = Buffer.concat([b32(0), b32(0), ascii(handler), Buffer.alloc(12), ascii(`${secret}\0`)])
  return Buffer.concat([
    box('ftyp', ascii('M4A '), b32(0)),
    box(
      'moov',
      box('mvhd', header),
      box('trak', box('mdia', box('mdhd', media), box('hdlr', handled))),
      box('udta', box('\xa9xyz', ascii(secret))),
      box('meta', b32(0), ascii(secret)),
    ),
    box('mdat', Buffer.alloc(64, 3)),
    box('uuid', ascii(secret)),
  ])
}

/** As a browser records it: a segment and a cluster without end, and what an editor adds. */
export function aWebm({ video = false } = {}): Buffer {
  const element = (id: number[], ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    const size = b32(body.length)
    size.writeUInt8(0x10 | size.readUInt8(0), 0)
    return Buffer.concat([Buffer.from(id), size, body])
  }
  const open = (id: number[]) => Buffer.from([...id, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])
  const block = (time: number) => {
    const data = Buffer.alloc(24, 5)
    data.writeUInt8(0x81, 0)
    data.writeInt16BE(time, 1)
    return element([0xa3], data)
  }
  return Buffer.concat([
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], ascii('webm'))),
    open([0x18, 0x53, 0x80, 0x67]),
    element(
      [0x15, 0x49, 0xa9, 0x66],
      element([0x2a, 0xd7, 0xb1], Buffer.from([0x0f, 0x42, 0x40])),
      element([0x7b, 0xa9], ascii(secret)),
      element([0x57, 0x41], ascii(secret)),
    ),
    element(
      [0x16, 0x54, 0xae, 0x6b],
      element(
        [0xae],
        element([0xd7], Buffer.from([1])),
        element([0x83], Buffer.from([video ? 1 : 2])),
        element([0x86], ascii('A_OPUS')),
        element([0x53, 0x6e], ascii(secret)),
      ),
    ),
    open([0x1f, 0x43, 0xb6, 0x75]),
    element([0xe7], Buffer.from([0])),
    block(0),
    block(3000),
    element([0x12, 0x54, 0xc3, 0x67], element([0x73, 0x73], ascii(secret))),
    element([0x19, 0x41, 0xa4, 0x69], ascii(secret)),
  ])
}
