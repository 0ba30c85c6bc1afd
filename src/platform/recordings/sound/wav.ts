import { type CleanSound, NotUnderstood } from './clean.ts'

export const isWav = (file: Buffer): boolean =>
  file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WAVE'

/** Keeps the chunks that make it sound; every other is emptied where it stands, and what hangs behind is cut off. */
export function cleanWav(file: Buffer): CleanSound {
  const end = Math.min(8 + file.readUInt32LE(4), file.length)
  let perSecond = 0
  let sound = 0
  let at = 12
  while (at + 8 <= end) {
    const name = file.toString('latin1', at, at + 4)
    const size = Math.min(file.readUInt32LE(at + 4), end - at - 8)
    const data = file.subarray(at + 8, at + 8 + size)
    if (name === 'fmt ') perSecond = data.readUInt32LE(8)
    else if (name === 'data') sound += size
    else if (name !== 'fact') {
      file.write('JUNK', at, 'latin1')
      data.fill(0)
    }
    at += 8 + size + (size % 2)
  }
  if (perSecond === 0 || sound === 0) throw new NotUnderstood()
  return { body: file.subarray(0, Math.min(at, end)), seconds: sound / perSecond }
}
