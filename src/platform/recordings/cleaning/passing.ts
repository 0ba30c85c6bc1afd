import { NotUnderstood } from '../sound/clean.ts'

/** What of a container is read whole to be cleaned is no larger than this: the rest goes by as it comes in. */
const mostAtOnce = 16 * 1024 * 1024

/** A part of a container that begins here: how it is told by its head. */
export interface Head {
  /** Bytes of it, head included; Infinity: until the end. */
  size: number
  /**
   * `whole`: wait until it is there, and clean it. `pass`: it goes by as it is. `blank`: it goes by as emptiness, behind a
   * head of its own.
   */
  how: 'whole' | 'pass' | 'blank'
  /** What it begins with from now on, of a part that is blank. */
  head?: Buffer
}

/** What a container says of its parts. Nothing moves: what goes out is as long as what came in. */
export interface Container {
  /** How many bytes tell how a part begins, where there are that many. */
  readonly tellsBy: number
  headAt(bytes: Buffer): Head
  /** Cleans a part where it stands. */
  clean(part: Buffer): void
}

/** A container that is cleaned while it comes in, with no more of it in memory than one part that is read. */
export class Passing {
  readonly #container: Container
  #waiting: Buffer[] = []
  #length = 0
  #left = 0
  #blank = false
  /** How many bytes must be there before it is worth looking. */
  #enough: number

  constructor(container: Container) {
    this.#container = container
    this.#enough = container.tellsBy
  }

  /** @returns what goes out, in order. @throws NotUnderstood, RangeError */
  push(bytes: Buffer, last = false): Buffer[] {
    this.#waiting.push(bytes)
    this.#length += bytes.length
    const out: Buffer[] = []
    while (this.#length > 0 && (this.#left > 0 || this.#length >= this.#enough || last)) {
      if (this.#left > 0) out.push(this.#goBy())
      else if (!this.#begin(out, last)) break
    }
    if (last && ((this.#left > 0 && this.#left !== Number.POSITIVE_INFINITY) || this.#length > 0))
      throw new NotUnderstood()
    return out
  }

  #goBy(): Buffer {
    const [first = Buffer.alloc(0), ...rest] = this.#waiting
    const part = first.subarray(0, Math.min(first.length, this.#left))
    this.#waiting = part.length < first.length ? [first.subarray(part.length), ...rest] : rest
    this.#length -= part.length
    this.#left -= part.length
    return this.#blank ? Buffer.alloc(part.length) : part
  }

  /** @returns whether what begins here could be told, and was there as far as it must be. */
  #begin(out: Buffer[], last: boolean): boolean {
    const all = this.#waiting.length === 1 ? (this.#waiting[0] as Buffer) : Buffer.concat(this.#waiting)
    this.#waiting = [all]
    const { size, how, head } = this.#container.headAt(all)
    if (how !== 'whole') {
      const begins = head ?? Buffer.alloc(0)
      out.push(begins)
      this.#take(begins.length)
      this.#left = size - begins.length
      this.#blank = how === 'blank'
      this.#enough = this.#container.tellsBy
      return true
    }
    if (size > mostAtOnce) throw new NotUnderstood()
    if (all.length < size) {
      if (last) throw new NotUnderstood()
      this.#enough = size
      return false
    }
    // Cleaned where it stands, so of its own.
    const part = Buffer.from(all.subarray(0, size))
    this.#container.clean(part)
    out.push(part)
    this.#take(size)
    this.#enough = this.#container.tellsBy
    return true
  }

  #take(length: number): void {
    const [all = Buffer.alloc(0)] = this.#waiting
    this.#waiting = length < all.length ? [all.subarray(length)] : []
    this.#length -= length
  }
}
