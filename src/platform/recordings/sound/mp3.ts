import { type CleanSound, NotUnderstood } from './clean.ts'

interface Frame {
  length: number
  seconds: number
}

// Kilobits a second of layer 3, for MPEG 1 and for MPEG 2 and 2.5.
const rates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const
const samplings = [44_100, 48_000, 32_000] as const

/** The frame that begins here; undefined where none does. */
function frameAt(file: Buffer, at: number): Frame | undefined {
  if (at + 4 > file.length || file.readUInt16BE(at) < 0xffe0) return undefined
  const version = (file.readUInt8(at + 1) >> 3) & 3 // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  const layer = (file.readUInt8(at + 1) >> 1) & 3 // 1: layer 3
  const third = file.readUInt8(at + 2)
  const rate = rates[version === 3 ? 0 : 1][third >> 4]
  const sampling = samplings[(third >> 2) & 3]
  if (version === 1 || layer !== 1 || !rate || !sampling) return undefined
  const perSecond = sampling / (version === 3 ? 1 : version === 2 ? 2 : 4)
  const samples = version === 3 ? 1152 : 576
  const length = Math.floor(((samples / 8) * rate * 1000) / perSecond) + ((third >> 1) & 1)
  return { length, seconds: samples / perSecond }
}

/** Where the sound begins: after the tag that usually stands first. */
function soundAt(file: Buffer): number {
  if (file.toString('latin1', 0, 3) !== 'ID3') return 0
  const size = [6, 7, 8, 9].reduce((sum, i) => (sum << 7) | (file.readUInt8(i) & 0x7f), 0)
  return 10 + size
}

export function isMp3(file: Buffer): boolean {
  if (file.length < 12) return false
  const start = soundAt(file)
  const first = frameAt(file, start)
  return first !== undefined && frameAt(file, start + first.length) !== undefined
}

/** Keeps the frames of sound, one after another; tags before, between and behind them are left out. */
export function cleanMp3(file: Buffer): CleanSound {
  const frames: Buffer[] = []
  let seconds = 0
  for (let at = soundAt(file); at < file.length; ) {
    const frame = frameAt(file, at)
    if (!frame || at + frame.length > file.length) break
    frames.push(file.subarray(at, at + frame.length))
    seconds += frame.seconds
    at += frame.length
  }
  if (frames.length < 2) throw new NotUnderstood()
  return { body: Buffer.concat(frames), seconds }
}
