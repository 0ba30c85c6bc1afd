import { createHash } from 'node:crypto'
import type { Database } from '../database/connect.ts'
import type { Locale } from '../i18n/words.ts'
import { type Encoding, pack } from './pack.ts'

const freshForMs = 30_000
const most = 500

/** A page as it was rendered for somebody who is not signed in. */
export class KeptPage {
  readonly etag: string
  readonly #plain: Buffer
  readonly #packed = new Map<Encoding, Promise<Buffer>>()

  constructor(html: string) {
    this.#plain = Buffer.from(html)
    this.etag = `W/"${createHash('sha256').update(this.#plain).digest('base64url').slice(0, 27)}"`
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
 * Pages that are the same for everybody, kept as they were rendered until anything at all was done in any process:
 * each request first asks the database for its revision, so that what was taken back is gone on the next one. Half a
 * minute at most, because what is coming up becomes what has been.
 */
export class SharedPages {
  readonly #kept = new Map<string, { revision: string; at: number; page: KeptPage }>()
  readonly #database: Database
  constructor(database: Database) {
    this.#database = database
  }

  /** The kept page, else what `render` makes of it (null: not to be kept). */
  async get(url: URL, locale: Locale, render: () => Promise<string | null>): Promise<KeptPage | null> {
    const key = `${locale} ${url.pathname}${url.search}`
    // Asked before anything is read: what is done meanwhile makes this page old at once.
    const revision = await this.#database.revision()
    const kept = this.#kept.get(key)
    if (kept && kept.revision === revision && Date.now() - kept.at < freshForMs) return kept.page
    const html = await render()
    if (html === null) return null
    const page = new KeptPage(html)
    if (this.#kept.size >= most) this.#kept.clear()
    this.#kept.set(key, { revision, at: Date.now(), page })
    return page
  }
}
