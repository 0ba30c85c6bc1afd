import { createHash } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import { type Encoding, pack } from './pack.ts'

const freshForMs = 30_000
const most = 500

/** A page as it was rendered, or a feed. */
export class KeptPage {
  readonly contentType: string
  readonly #plain: Buffer
  readonly #packed = new Map<Encoding, Promise<Buffer>>()
  #etag: string | undefined

  constructor(text: string, contentType: string) {
    this.#plain = Buffer.from(text)
    this.contentType = contentType
  }

  get etag(): string {
    this.#etag ??= `W/"${createHash('sha256').update(this.#plain).digest('base64url').slice(0, 27)}"`
    return this.#etag
  }

  get size(): number {
    return this.#plain.length
  }

  /** Its bytes, packed once for all who ask. */
  bytes(encoding: Encoding): Promise<Buffer> {
    const made = this.#packed.get(encoding) ?? pack(this.#plain, encoding)
    this.#packed.set(encoding, made)
    return made
  }
}

/**
 * Pages kept as they were rendered until anything at all was done in any process: whoever asks for one says the
 * database's revision, asked in the same request, so that what was taken back is gone on the next one. Half a minute
 * at most, because what is coming up becomes what has been.
 */
export class KeptPages {
  readonly #kept = new Map<string, { revision: string; at: number; page: KeptPage }>()
  readonly #clock: Clock
  constructor(clock: Clock) {
    this.#clock = clock
  }

  find(key: string, revision: string): KeptPage | undefined {
    const kept = this.#kept.get(key)
    const fresh = kept?.revision === revision && this.#clock.now().getTime() - kept.at < freshForMs
    return fresh ? kept.page : undefined
  }

  /** @param revision as it was before anything on the page was read: what was done meanwhile makes it old at once. */
  keep(key: string, revision: string, text: string, contentType: string): KeptPage {
    const page = new KeptPage(text, contentType)
    this.#kept.delete(key)
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined && this.#kept.size >= most) this.#kept.delete(oldest)
    this.#kept.set(key, { revision, at: this.#clock.now().getTime(), page })
    return page
  }
}
