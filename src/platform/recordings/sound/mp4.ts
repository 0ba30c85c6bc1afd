import { type CleanSound, NotUnderstood } from './clean.ts'

export const isMp4 = (file: Buffer): boolean => file.toString('latin1', 4, 8) === 'ftyp'

/** Boxes that hold others: one looks inside. */
const opened = new Set([
  'moov',
  'trak',
  'mdia',
  'minf',
  'stbl',
  'dinf',
  'edts',
  'mvex',
  'moof',
  'traf',
  'mfra',
])

/** Boxes whose content is the sound, or says how to play it. */
const kept = new Set([
  ...['ftyp', 'styp', 'sidx', 'mdat', 'elst', 'smhd', 'dref', 'mehd', 'trex', 'tfra', 'mfro'],
  ...['stsd', 'stts', 'stsc', 'stsz', 'stz2', 'stco', 'co64', 'sgpd', 'sbgp', 'stss', 'ctts'],
  ...['mfhd', 'tfhd', 'tfdt', 'trun', 'mvhd', 'tkhd', 'mdhd', 'hdlr', 'vmhd', 'sdtp'],
])
/** Begin with when it was made and when it was changed. */
const dated = new Set(['mvhd', 'tkhd', 'mdhd'])

/** What was found while its boxes were walked. */
export interface Found {
  seconds: number
  /** What its tracks are. */
  tracks: string[]
}

/**
 * Empties, where it stands, every box that is neither sound nor needed to play it, and the moments in those that are
 * needed. Nothing moves, so that what points into the file still points right.
 * @param film what is to be looked at may be in it too.
 */
export function cleanMp4(file: Buffer, film = false): CleanSound {
  const found: Found = { seconds: 0, tracks: [] }
  walk(file, 0, file.length, found)
  return { body: file, ...whatIsIn(found, film) }
}

/** @throws NotUnderstood where its tracks are others than one of sound, and one to look at. */
export function whatIsIn({ tracks, seconds }: Found, film: boolean): Omit<CleanSound, 'body'> {
  // A second track of a kind, or one that holds text, may hold anything.
  const known = tracks.every((track) => track === 'soun' || (film && track === 'vide'))
  if (tracks.length === 0 || !known || new Set(tracks).size < tracks.length) throw new NotUnderstood()
  return { seconds: seconds || null, seen: tracks.includes('vide') }
}

/** Whether a box is read whole, to be cleaned: what is neither this nor sound is emptied. */
export const isRead = (name: string): boolean => name !== 'mdat' && (opened.has(name) || kept.has(name))

/** Cleans the boxes that stand there one after the other. */
export function walk(file: Buffer, from: number, end: number, found: Found): void {
  for (let at = from; at < end; ) {
    const { name, head, size } = boxAt(file, at, end)
    const data = file.subarray(at + head, at + size)
    if (opened.has(name)) walk(file, at + head, at + size, found)
    else if (!kept.has(name)) {
      file.write('free', at + 4, 'latin1')
      data.fill(0)
    }
    // Sound that stands in another file, under a name of somebody's device.
    if (name === 'dref' && data.length > 20) throw new NotUnderstood()
    const long = dated.has(name) && data.readUInt8(0) === 1
    if (dated.has(name)) data.fill(0, 4, long ? 20 : 12)
    if (name === 'mvhd') {
      const length = long ? Number(data.readBigUInt64BE(24)) : data.readUInt32BE(16)
      found.seconds = length / (data.readUInt32BE(long ? 20 : 12) || 1)
    }
    if (name === 'hdlr') {
      found.tracks.push(data.toString('latin1', 8, 12))
      data.fill(0, 24)
    }
    at += size
  }
}

function boxAt(file: Buffer, at: number, end: number): { name: string; head: number; size: number } {
  const name = file.toString('latin1', at + 4, at + 8)
  const short = file.readUInt32BE(at)
  const head = short === 1 ? 16 : 8
  const size = short === 1 ? Number(file.readBigUInt64BE(at + 8)) : short === 0 ? end - at : short
  if (size < head || at + size > end) throw new NotUnderstood()
  return { name, head, size }
}
