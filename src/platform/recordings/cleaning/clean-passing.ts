import { Invalid } from '../../errors/errors.ts'
import { NotUnderstood } from '../sound/clean.ts'
import { type Found, isMp4, isRead, walk, whatIsIn } from '../sound/mp4.ts'
import { elementAt, empty, isKept, isOpened, isWebm, WebmFound } from '../sound/webm.ts'
import { cleanRecording, type Recording, recordingLimit } from './clean-recording.ts'
import { type Container, Passing } from './passing.ts'

/** A recording that is cleaned while it comes in: nobody has the whole of it in memory. */
export interface PassingRecording {
  /** @returns what goes out, in order. @throws Invalid at `file` */
  push(bytes: Buffer): Buffer[]
  /** @throws Invalid at `file` */
  end(): { out: Buffer[] } & Omit<Recording, 'body'>
}

/**
 * The same as cleanRecording, of a film of any size. What is sound alone and no mp4 or webm is read whole, and no larger than
 * recordingLimit.
 */
export function cleanPassing(): PassingRecording {
  let begun = Buffer.alloc(0)
  let way: PassingRecording | undefined
  return {
    push: (bytes) =>
      understood(() => {
        if (way) return way.push(bytes)
        begun = Buffer.concat([begun, bytes])
        if (begun.length < 12) return []
        way = isMp4(begun) ? mp4() : isWebm(begun) ? webm() : whole()
        return way.push(begun)
      }),
    end: () =>
      understood(() => {
        if (!way) throw new NotUnderstood()
        return way.end()
      }),
  }
}

function mp4(): PassingRecording {
  const found: Found = { seconds: 0, tracks: [] }
  return passing('mp4', () => whatIsIn(found, true), {
    tellsBy: 16,
    headAt(bytes) {
      const name = bytes.toString('latin1', 4, 8)
      const short = bytes.readUInt32BE(0)
      const size =
        short === 0 ? Number.POSITIVE_INFINITY : short === 1 ? Number(bytes.readBigUInt64BE(8)) : short
      const length = short === 1 ? 16 : 8
      if (size < length || (short === 0 && name !== 'mdat')) throw new NotUnderstood()
      if (isRead(name)) return { size, how: 'whole' }
      const head = Buffer.from(bytes.subarray(0, length))
      if (name === 'mdat') return { size, how: 'pass', head }
      head.write('free', 4, 'latin1')
      return { size, how: 'blank', head }
    },
    clean: (box) => walk(box, 0, box.length, found),
  })
}

function webm(): PassingRecording {
  const found = new WebmFound()
  return passing('webm', () => found.whatIsIn(true), {
    tellsBy: 12,
    headAt(bytes) {
      const { id, head, size } = elementAt(bytes, 0)
      if (isOpened(id)) return { size: head, how: 'pass', head: Buffer.from(bytes.subarray(0, head)) }
      if (size === undefined) throw new NotUnderstood()
      const length = head + size
      if (isKept(id) || length < 10) return { size: length, how: 'whole' }
      const begins = Buffer.alloc(9)
      begins.writeUInt8(0xec, 0)
      begins.writeUInt8(0x01, 1)
      begins.writeUIntBE(length - 9, 3, 6)
      return { size: length, how: 'blank', head: begins }
    },
    clean(element) {
      const { id, head } = elementAt(element, 0)
      if (isKept(id)) found.read(id, element.subarray(head))
      else empty(element)
    },
  })
}

type Name = 'mp4' | 'webm'

function passing(name: Name, found: () => { seconds: number | null; seen?: boolean }, container: Container) {
  const by = new Passing(container)
  return {
    push: (bytes: Buffer) => by.push(bytes),
    end() {
      const out = by.push(Buffer.alloc(0), true)
      const { seconds, seen } = found()
      const rounded = seconds === null ? null : Math.max(1, Math.round(seconds))
      return { out, contentType: `${seen ? 'video' : 'audio'}/${name}`, seconds: rounded }
    },
  }
}

/** Sound in another container: small enough to be read whole. */
function whole(): PassingRecording {
  const all: Buffer[] = []
  let size = 0
  return {
    push(bytes) {
      size += bytes.length
      if (size > recordingLimit) throw new Invalid({ file: 'file.large.sound' })
      all.push(bytes)
      return []
    },
    end() {
      const { body, ...recording } = cleanRecording(Buffer.concat(all))
      return { out: [body], ...recording }
    },
  }
}

function understood<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof RangeError)
      throw new Invalid({ file: 'file.unknown' })
    throw error
  }
}
