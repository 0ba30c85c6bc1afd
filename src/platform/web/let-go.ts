import { bodyLimit, NotAForm, TooLarge } from './body.ts'

/** More than this is not even read past: longer than anybody waits for on a good line. */
export const passedLimit = 128 * 1024 * 1024

const headLimit = 16 * 1024
const headEnd = Buffer.from('\r\n\r\n')

/** One part of the form while it comes in. */
interface Part {
  name: string
  isFile: boolean
  /** Where its content begins in what is kept. */
  from: { chunks: number; size: number }
  gone: boolean
}

/**
 * A form with files as it comes in. A file that makes it larger than a form may be is let go of while the rest is still
 * read: what was typed beside it is not lost with it.
 */
export class Incoming {
  /** Names of the fields whose file was let go of. */
  readonly letGo = new Set<string>()
  readonly #delimiter: Buffer
  readonly #kept: Buffer[] = []
  #size = 0
  #passed = 0
  #part: Part | undefined
  /** The line end that stands before every delimiter but the first. */
  #rest: Buffer = Buffer.from('\r\n')

  constructor(boundary: string) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`)
  }

  /** @throws TooLarge, NotAForm */
  add(chunk: Uint8Array): void {
    this.#passed += chunk.length
    if (this.#passed > passedLimit) throw new TooLarge()
    this.#rest = Buffer.concat([this.#rest, chunk])
    while (this.#part ? this.#content(this.#part) : this.#head()) {}
  }

  /** Everything that was kept, as it came. */
  end(): Buffer {
    this.#keep(this.#rest)
    return Buffer.concat(this.#kept).subarray(2)
  }

  /** @returns whether there was a whole one: what a part is called stands before its content. */
  #head(): boolean {
    const end = this.#rest.indexOf(headEnd)
    if (end < 0) {
      if (this.#rest.length > headLimit) throw new NotAForm()
      return false
    }
    const head = this.#take(end + headEnd.length).toString('utf8')
    this.#part = {
      name: /\bname="([^"]*)"/i.exec(head)?.[1] ?? '',
      isFile: /\bfilename\*?=/i.test(head),
      from: { chunks: this.#kept.length, size: this.#size },
      gone: false,
    }
    return true
  }

  /** @returns whether it is over: what may be the beginning of a delimiter waits for what comes after it. */
  #content(part: Part): boolean {
    const at = this.#rest.indexOf(this.#delimiter)
    const length = at < 0 ? Math.max(0, this.#rest.length - this.#delimiter.length) : at
    const bytes = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    if (part.isFile && this.#size + length > bodyLimit) this.#drop(part)
    if (!part.gone) this.#keep(bytes)
    if (at < 0) return false
    this.#take(this.#delimiter.length)
    this.#part = undefined
    return true
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    this.#keep(taken)
    return taken
  }

  #keep(bytes: Buffer): void {
    this.#size += bytes.length
    if (this.#size > bodyLimit) throw new TooLarge()
    this.#kept.push(bytes)
  }

  /** All of it, so that there is room for what comes after. */
  #drop(part: Part): void {
    part.gone = true
    this.letGo.add(part.name)
    this.#kept.length = part.from.chunks
    this.#size = part.from.size
  }
}
