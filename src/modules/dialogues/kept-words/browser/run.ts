import { type Delivery, deliver } from './deliver.ts'
import type { Drawer } from './drawer.ts'
import type { Kept, Waiting } from './kept.ts'
import { send, type Token } from './send.ts'
import { pauseAfter } from './verdict.ts'

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
      const delivery = await alone(() => deliver(this.#drawer, one))
      this.#failures = delivery.waits ? this.#failures + 1 : 0
      await this.#after(delivery)
    }
    if (this.#failures > 0) this.#timer = window.setTimeout(() => this.now(), pauseAfter(this.#failures - 1))
  }
}

/** One tab of this device at a time. Browsers give locks only where the line is safe. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('kampvuur kept', work) : work()
}
