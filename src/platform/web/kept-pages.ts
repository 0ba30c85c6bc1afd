import type { Clock } from '../clock/clock.ts'
import type { Revision } from '../database/connect.ts'
import type { KeptPage } from './kept-page.ts'

const freshForMs = 30_000
/** How long a page may lack what was only added: after the first it is made anew behind whoever asks, after the other they wait for it. */
const lacksForMs = 2_000
const lacksAtMostMs = 10_000
/** In bytes: some thousands of pages. */
const mostHeld = 24 * 1024 * 1024

interface Kept {
  revision: Revision
  at: number
  /** Undefined for what cannot be kept: whoever waited for it makes their own. */
  page: Promise<KeptPage | undefined>
  size: number
  renewing: boolean
  isForgotten: boolean
}

const fresh = { size: 0, renewing: false, isForgotten: false }

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
    const kept: Kept = { revision, at, page: Promise.resolve(made), ...fresh }
    this.#kept.set(key, kept)
    this.#hold(kept, made)
  }

  /**
   * @param revision as it was before anything on the page was read: what was done meanwhile makes it old at once.
   * @param make undefined for what is not the same the next time.
   */
  async keep(key: string, revision: Revision, make: Make): Promise<KeptPage | undefined> {
    const page = make()
    const kept: Kept = { revision, at: this.#clock.now().getTime(), page, ...fresh }
    this.#forget(key)
    this.#kept.set(key, kept)
    const made = await page.catch((error: unknown) => {
      this.#forget(key, kept)
      throw error
    })
    if (!made) this.#forget(key, kept)
    else if (this.#kept.get(key) === kept) this.#hold(kept, made)
    return made
  }

  #hold(kept: Kept, page: KeptPage): void {
    page.grows = (bytes) => this.#count(kept, bytes)
    this.#count(kept, page.held)
  }

  #count(kept: Kept, bytes: number): void {
    if (kept.isForgotten) return
    kept.size += bytes
    this.#held += bytes
    for (const key of this.#kept.keys()) {
      if (this.#held <= mostHeld) return
      this.#forget(key)
    }
  }

  #forget(key: string, only?: Kept): void {
    const kept = this.#kept.get(key)
    if (!kept || (only && kept !== only)) return
    kept.isForgotten = true
    this.#held -= kept.size
    this.#kept.delete(key)
  }
}
