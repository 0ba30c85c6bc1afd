import { type CleanSound, NotUnderstood } from './clean.ts'

const EBML = 0x1a45dfa3
export const isWebm = (file: Buffer): boolean => file.length > 4 && file.readUInt32BE(0) === EBML

/** Elements that hold others: one looks inside. */
const opened = new Set([
  ...[0x18538067, 0x1f43b675, 0x1549a966, 0x1654ae6b, 0xae, 0xa0],
  ...[0x114d9b74, 0x4dbb, 0x1c53bb6b, 0xbb, 0xb7, 0xe0], // where what is, and a picture's track
])

/** Elements whose content is the sound, or says how to play it. */
const kept = new Set([
  ...[EBML, 0x2ad7b1, 0x4489], // head; time scale and duration
  ...[0xd7, 0x73c5, 0x83, 0x9c, 0xb9, 0x88, 0x55aa, 0x86, 0x63a2, 0x56aa, 0x56bb, 0xe1, 0x23e383], // the track
  ...[0xe7, 0xa7, 0xab, 0xa3, 0xa1, 0x9b, 0xfb, 0x75a2], // a cluster's time and blocks
  ...[0x53ab, 0x53ac, 0xb3, 0xf7, 0xf1, 0xf0, 0x5378], // where what is
  ...[0xb0, 0xba, 0x9a, 0x9d, 0x54b0, 0x54ba, 0x54b2, 0x55b0], // how large a picture is, and its colours
])
/** Must be there, and are emptied: which program made it. */
const blanked = new Set([0x4d80, 0x5741])

const TIME_SCALE = 0x2ad7b1
const DURATION = 0x4489
const CLUSTER_TIME = 0xe7
const TRACK_TYPE = 0x83
const [PICTURE, SOUND] = [1, 2]
const BLOCKS = [0xa3, 0xa1]

/** What was found while its elements were read. */
export class WebmFound {
  #scale = 1_000_000
  #duration = 0
  #cluster = 0
  #last = 0
  readonly #tracks: number[] = []

  /** Cleans one element that is kept, where it stands, and notes what it says. */
  read(id: number, data: Buffer): void {
    if (blanked.has(id)) data.fill(0)
    if (id === TIME_SCALE) this.#scale = unsigned(data)
    if (id === DURATION) this.#duration = data.length === 4 ? data.readFloatBE(0) : data.readDoubleBE(0)
    if (id === CLUSTER_TIME) this.#cluster = unsigned(data)
    if (id === TRACK_TYPE) this.#tracks.push(unsigned(data))
    if (BLOCKS.includes(id)) this.#last = Math.max(this.#last, this.#cluster + data.readInt16BE(1))
  }

  /** @throws NotUnderstood where its tracks are others than one of sound, and one to look at. */
  whatIsIn(film: boolean): Omit<CleanSound, 'body'> {
    const tracks = this.#tracks
    // A second track of a kind, or one that holds text, may hold anything.
    const known = tracks.every((track) => track === SOUND || (film && track === PICTURE))
    if (tracks.length === 0 || !known || new Set(tracks).size < tracks.length) throw new NotUnderstood()
    const seconds = ((this.#duration || this.#last) * this.#scale) / 1e9
    return { seconds, seen: tracks.includes(PICTURE) }
  }
}

export const isOpened = (id: number): boolean => opened.has(id)
/** Whether an element stays, as it is or emptied of what says who made it. */
export const isKept = (id: number): boolean => kept.has(id) || blanked.has(id)

/**
 * Overwrites with emptiness, where it stands, every element that is neither sound nor needed to play it: tags, names,
 * dates, attachments, and what nobody knows. Nothing moves, so that what points into the file still points right.
 * @param film what is to be looked at may be in it too.
 */
export function cleanWebm(file: Buffer, film = false): CleanSound {
  const found = new WebmFound()
  for (let at = 0; at < file.length; ) {
    const { id, head, size } = elementAt(file, at)
    if (opened.has(id)) {
      at += head
      continue
    }
    if (size === undefined || at + head + size > file.length) throw new NotUnderstood()
    if (isKept(id)) found.read(id, file.subarray(at + head, at + head + size))
    else empty(file.subarray(at, at + head + size))
    at += head + size
  }
  return { body: file, ...found.whatIsIn(film) }
}

/** How an element begins. */
export interface Element {
  id: number
  /** Bytes of its id and size. */
  head: number
  /** Undefined: until something of a higher level begins, as who records live writes it. */
  size: number | undefined
}

/** @throws NotUnderstood, RangeError where it is not there whole */
export function elementAt(file: Buffer, at: number): Element {
  const idLength = lengthOf(file.readUInt8(at))
  if (idLength > 4) throw new NotUnderstood()
  const id = file.readUIntBE(at, idLength)
  const first = file.readUInt8(at + idLength)
  const sizeLength = lengthOf(first)
  let size = first & (0xff >> sizeLength)
  let open = size === 0xff >> sizeLength
  for (let i = 1; i < sizeLength; i += 1) {
    const byte = file.readUInt8(at + idLength + i)
    open &&= byte === 0xff
    size = size * 256 + byte
  }
  return { id, head: idLength + sizeLength, size: open ? undefined : size }
}

/** How many bytes a number takes is written in the zeros it begins with. */
function lengthOf(first: number): number {
  if (first === 0) throw new NotUnderstood()
  return Math.clz32(first) - 23
}

function unsigned(data: Buffer): number {
  return data.length === 0 ? 0 : data.readUIntBE(0, Math.min(data.length, 6))
}

/** Makes it an element that every player skips (Void), of the same length. */
export function empty(element: Buffer): void {
  element.fill(0)
  element.writeUInt8(0xec, 0)
  if (element.length < 10) element.writeUInt8(0x80 | (element.length - 2), 1)
  else {
    element.writeUInt8(0x01, 1)
    element.writeUIntBE(element.length - 9, 3, 6)
  }
}
