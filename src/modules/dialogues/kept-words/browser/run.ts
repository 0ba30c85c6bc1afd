import { pauseAfter } from '../../../../platform/web/browser/verdict.ts'
import { type Delivery, deliver } from './deliver.ts'
import type { Drawer } from './drawer.ts'
import type { Kept, Waiting } from './kept.ts'
import { send, type Token } from './send.ts'

/** Sends what waits: now, when the connection is back, when the page is looked at again, and else after a pause. */
export class Run {
  readonly #drawer: Drawer
  readonly #token: Token
  readonly #after: (delivery: Delivery) => Promise<void> | void
  #going: Promise<void> | undefined
  #again = false
  #failures = 0
  #timer = 0

  constructor(drawer: Drawer, token: Token, after: (delivery: Delivery) => Promise<void> | void) {
    this.#drawer = drawer
    this.#token = token
    this.#after = after
    window.addEventListener('online', () => this.now())
    document.addEventListener('visibilitychange', () => document.hidden || this.now())
  }

  /** Resolves when everything was tried once. */
  now(): Promise<void> {
    this.#again = true
    this.#going ??= this.#go().finally(() => {
      this.#going = undefined
    })
    return this.#going
  }

  async #go(): Promise<void> {
    clearTimeout(this.#timer)
    const one = (kept: Kept<Waiting>) => send(kept, this.#token)
    while (this.#again) {
      this.#again = false
      const delivery = await alone(() => deliver(this.#drawer, one)).catch(() => nothing)
      this.#failures = delivery.waits ? this.#failures + 1 : 0
      await this.#after(delivery)
    }
    if (this.#failures > 0) this.#timer = window.setTimeout(() => this.now(), pauseAfter(this.#failures - 1))
  }
}

const nothing: Delivery = { arrived: new Map(), waits: true }
const lock = 'kampvuur kept'

/**
 * One tab of this device at a time. A telephone may put a tab to sleep in the middle: then another takes over, for what is
 * sent twice is still said once. Browsers give locks only where the line is safe.
 */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work()
  let begun = false
  const begin = () => {
    begun = true
    return work()
  }
  try {
    return await navigator.locks.request(lock, { signal: AbortSignal.timeout(45_000) }, begin)
  } catch (error) {
    if (begun) throw error
    return navigator.locks.request(lock, { steal: true }, work)
  }
}
