import { createHash } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import type { Revision } from '../database/connect.ts'
import { type Encoding, pack } from './pack.ts'
import type { StyleInPage } from './style-in-page.ts'

const freshForMs = 30_000
/** How long a page may lack what was only added: after the first it is made anew behind whoever asks, after the other they wait for it. */
const lacksForMs = 2_000
const lacksAtMostMs = 10_000
/** In bytes: some thousands of pages, and their packed bytes beside them. */
const mostHeld = 48 * 1024 * 1024

/** A page as it was rendered, or a feed. */
export class KeptPage {
  readonly contentType: string
  readonly #plain: Buffer
  readonly #packed = new Map<string, Promise<Buffer>>()
  readonly #sent = new Set<string>()
  #digest: string | undefined

  constructor(text: string, contentType: string) {
    this.#plain = Buffer.from(text)
    this.contentType = contentType
  }

  /** @param style where it is sent with its style in it: other bytes, another tag. */
  etag(style?: StyleInPage): string {
    this.#digest ??= createHash('sha256').update(this.#plain).digest('base64url').slice(0, 27)
    return `W/"${this.#digest}${style ? `-${style.mark}` : ''}"`
  }

  get size(): number {
    return this.#plain.length
  }

  /**
   * Its bytes: packed quickly for who asks first, and well once for all who ask after that. With its style in it, it is kept packed alone:
   * a style is several times a page.
   */
  async bytes(encoding: Encoding, style?: StyleInPage): Promise<Buffer> {
    if (encoding === 'identity') return this.#text(style)
    const way = `${encoding} ${style?.mark ?? ''}`
    const often = this.#sent.has(way)
    this.#sent.add(way)
    const place = `${way} ${often}`
    const made = this.#packed.get(place) ?? pack(this.#text(style), encoding, often)
    this.#packed.set(place, made)
    return made
  }

  #text(style: StyleInPage | undefined): Buffer {
    return style ? Buffer.from(style.into(this.#plain.toString())) : this.#plain
  }
}

interface Kept {
  revision: Revision
  at: number
  /** Undefined for what cannot be kept: whoever waited for it makes their own. */
  page: Promise<KeptPage | undefined>
  size: number
  renewing: boolean
}

type Make = () => Promise<KeptPage | undefined>

/**
 * Pages kept as they were rendered until anything was changed in any process: whoever asks for one says the database's
 * revision, asked after they came, so that what was taken back is gone on the next request. What was only added may be
 * lacking for a few seconds, so that an import does not have everything rendered anew at each story, nor anybody wait for it. Half a minute at most, because
 * what is coming up becomes what has been.
 */
export class KeptPages {
  readonly #kept = new Map<string, Kept>()
  #held = 0
  readonly #clock: Clock
  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * The page, or that which is being made of it this moment at the same revision.
   * @param make called where what is found may be shown and should be made anew, by nobody else meanwhile.
   */
  async find(key: string, revision: Revision, make?: Make): Promise<KeptPage | undefined> {
    const kept = this.#kept.get(key)
    if (kept?.revision.changed !== revision.changed) return undefined
    const old = this.#clock.now().getTime() - kept.at
    const lacks = kept.revision.added !== revision.added
    if (old >= (lacks ? lacksAtMostMs : freshForMs)) return undefined
    if (make && lacks && old >= lacksForMs) void this.#renew(key, kept, revision, make)
    return kept.page.catch(() => undefined)
  }

  async #renew(key: string, old: Kept, revision: Revision, make: Make): Promise<void> {
    if (old.renewing) return
    old.renewing = true
    const at = this.#clock.now().getTime()
    // Where it fails, whoever comes when it is too old is told.
    const made = await make().catch(() => undefined)
    if (!made || this.#kept.get(key) !== old) return
    this.#forget(key)
    const kept: Kept = { revision, at, page: Promise.resolve(made), size: 0, renewing: false }
    this.#kept.set(key, kept)
    this.#hold(kept, made.size)
  }

  /**
   * @param revision as it was before anything on the page was read: what was done meanwhile makes it old at once.
   * @param make undefined for what is not the same the next time.
   */
  async keep(key: string, revision: Revision, make: Make): Promise<KeptPage | undefined> {
    const page = make()
    const kept: Kept = { revision, at: this.#clock.now().getTime(), page, size: 0, renewing: false }
    this.#forget(key)
    this.#kept.set(key, kept)
    const made = await page.catch((error: unknown) => {
      this.#forget(key, kept)
      throw error
    })
    if (!made) this.#forget(key, kept)
    else if (this.#kept.get(key) === kept) this.#hold(kept, made.size)
    return made
  }

  #hold(kept: Kept, size: number): void {
    kept.size = size
    this.#held += size
    for (const key of this.#kept.keys()) {
      if (this.#held <= mostHeld) return
      this.#forget(key)
    }
  }

  #forget(key: string, only?: Kept): void {
    const kept = this.#kept.get(key)
    if (!kept || (only && kept !== only)) return
    this.#held -= kept.size
    this.#kept.delete(key)
  }
}
