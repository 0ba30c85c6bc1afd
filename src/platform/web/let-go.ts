import { Invalid } from '../errors/errors.ts'
import { bodyLimit, NotAForm, TooLarge } from './body.ts'
import type { Intake, Taken } from './intake.ts'

/** More than this is not even read past: longer than anybody waits for on a good line. */
export const passedLimit = 128 * 1024 * 1024

const headLimit = 16 * 1024
const headEnd = Buffer.from('\r\n\r\n')

/** What a file of this field goes to; undefined where the field is not one of those that are taken in. */
export type Opens = (field: string) => Promise<{ intake: Intake | undefined } | undefined>

/** One part of the form while it comes in. */
interface Part {
  name: string
  isFile: boolean
  /** Where its content begins in what is kept. */
  from: { chunks: number; size: number }
  gone: boolean
  /** It is taken in while it comes. */
  intake?: Intake | undefined
}

/**
 * A form with files as it comes in. A file that makes it larger than a form may be is let go of while the rest is still
 * read: what was typed beside it is not lost with it.
 */
export class Incoming {
  /** Names of the fields whose file was let go of. */
  readonly letGo = new Set<string>()
  readonly taken: Record<string, Taken> = Object.create(null)
  readonly refused: Record<string, string> = Object.create(null)
  readonly #open: Opens | undefined
  readonly #delimiter: Buffer
  readonly #kept: Buffer[] = []
  #size = 0
  #passed = 0
  #part: Part | undefined
  /** The line end that stands before every delimiter but the first. */
  #rest: Buffer = Buffer.from('\r\n')

  /** @param open what a file goes to while it comes in, by its field; undefined: it is kept, as far as a form may be. */
  constructor(boundary: string, open?: Opens) {
    this.#open = open
    this.#delimiter = Buffer.from(`\r\n--${boundary}`)
  }

  /** @throws TooLarge, NotAForm */
  async add(chunk: Uint8Array): Promise<void> {
    this.#rest = Buffer.concat([this.#rest, chunk])
    while (this.#part ? await this.#content(this.#part) : await this.#head()) {}
  }

  /** What was taken in is let go of: the form did not come whole, or not in time. */
  async abandon(): Promise<void> {
    await this.#part?.intake?.drop()
    for (const one of Object.values(this.taken)) await one.drop()
  }

  /** What stands before the part that comes in now, as a form of its own. */
  before(): Buffer {
    const kept = Buffer.concat(this.#kept.slice(0, this.#part?.from.chunks)).subarray(2)
    return Buffer.concat([
      kept.subarray(0, Math.max(0, kept.lastIndexOf('\r\n--'))),
      this.#delimiter,
      Buffer.from('--\r\n'),
    ])
  }

  /** Everything that was kept, as it came. */
  end(): Buffer {
    this.#keep(this.#rest)
    return Buffer.concat(this.#kept).subarray(2)
  }

  /** @returns whether there was a whole one: what a part is called stands before its content. */
  async #head(): Promise<boolean> {
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
    // A field that was left empty has a file without a name.
    if (this.#part.isFile && !/\bfilename=""/i.test(head)) await this.#begin(this.#part)
    return true
  }

  /** @returns whether it is over: what may be the beginning of a delimiter waits for what comes after it. */
  async #content(part: Part): Promise<boolean> {
    const at = this.#rest.indexOf(this.#delimiter)
    const length = at < 0 ? Math.max(0, this.#rest.length - this.#delimiter.length) : at
    const bytes = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    if (part.intake) await this.#takeIn(part, part.intake, bytes)
    else {
      if (part.isFile && this.#size + length > bodyLimit) this.#drop(part)
      if (part.gone) this.#passBy(length)
      else this.#keep(bytes)
    }
    if (at < 0) return false
    if (part.intake) await this.#taken(part, part.intake)
    this.#take(this.#delimiter.length)
    this.#part = undefined
    return true
  }

  /** Somebody who may not send it, or typed what is not right, has nothing of it written. */
  async #begin(part: Part): Promise<void> {
    try {
      const opened = await this.#open?.(part.name)
      part.intake = opened?.intake
      part.gone = opened !== undefined && !part.intake
    } catch (error) {
      this.#refuse(part, error)
    }
  }

  async #takeIn(part: Part, intake: Intake, bytes: Buffer): Promise<void> {
    try {
      await intake.write(bytes)
    } catch (error) {
      await intake.drop()
      this.#refuse(part, error)
    }
  }

  async #taken(part: Part, intake: Intake): Promise<void> {
    try {
      this.taken[part.name] = await intake.end()
    } catch (error) {
      await intake.drop()
      this.#refuse(part, error)
    }
    part.intake = undefined
  }

  #refuse(part: Part, error: unknown): void {
    part.intake = undefined
    part.gone = true
    if (!(error instanceof Invalid)) throw error
    Object.assign(this.refused, error.fields)
  }

  /** What nobody keeps is read past, so that the form comes back with what was typed; not for ever. */
  #passBy(length: number): void {
    this.#passed += length
    if (this.#passed > passedLimit) throw new TooLarge()
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
    if (!part.gone) this.#passBy(this.#size - part.from.size)
    part.gone = true
    this.letGo.add(part.name)
    this.#kept.length = part.from.chunks
    this.#size = part.from.size
  }
}
