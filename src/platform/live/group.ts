import { changeBetween, isLast, type Piece } from './pieces.ts'
import { messageOf, type Screen } from './screen.ts'
import type { Watch } from './watch.ts'

export interface Open {
  screen: Screen
  watch: Watch
}

interface Leaving {
  /** May look no longer. */
  over(open: Open): void
  /** Sees something else from now on than the others here. */
  elsewhere(open: Open, audience: string): void
  failed(error: unknown): void
}

/** Open screens that show the same: rendered once, as one of those who look. */
export class Group {
  readonly screens = new Set<Open>()
  readonly topic: string
  readonly audience: string
  readonly #leaving: Leaving
  readonly #fresh = new Set<Open>()
  #shown: readonly Piece[] | null = null
  #stale = false
  #running: Promise<void> | undefined
  #rights: Promise<unknown> = Promise.resolve()

  constructor(topic: string, audience: string, leaving: Leaving) {
    this.topic = topic
    this.audience = audience
    this.#leaving = leaving
  }

  /** Shows it what there is to see as soon as that was asked anew. */
  add(open: Open): void {
    this.screens.add(open)
    this.#fresh.add(open)
    this.refresh()
  }

  remove(open: Open): void {
    this.screens.delete(open)
    this.#fresh.delete(open)
  }

  /** Nobody is told anything while it is asked who may still look. */
  holdUntil(asked: Promise<unknown>): void {
    this.#rights = Promise.all([this.#rights, asked])
  }

  /** Wake-ups that come while one is being answered are answered together. */
  refresh(): Promise<void> {
    this.#stale = true
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #run(): Promise<void> {
    while (this.#stale && this.screens.size > 0) {
      this.#stale = false
      try {
        const pieces = await this.#lookAsOne()
        await this.#rights
        if (pieces) this.#tell(pieces)
      } catch (error) {
        // What stands there stays: the listener wakes everybody once the database is back.
        this.#leaving.failed(error)
        return
      }
    }
  }

  /** As the first of those who look who still may. */
  async #lookAsOne(): Promise<readonly Piece[] | undefined> {
    for (const open of [...this.screens]) {
      const sight = await open.watch.look()
      if (!this.screens.has(open)) continue
      if (sight?.audience === this.audience) return sight.pieces
      if (sight) this.#leaving.elsewhere(open, sight.audience)
      else this.#leaving.over(open)
    }
    return undefined
  }

  #tell(pieces: readonly Piece[]): void {
    const change = changeBetween(this.#shown, pieces)
    const everything = this.#fresh.size > 0 ? changeBetween(null, pieces) : null
    const news = change && messageOf(change)
    const whole = everything && messageOf(everything)
    for (const open of [...this.screens]) {
      const told = this.#fresh.has(open) ? whole : news
      if (told) open.screen.show(told)
      if (isLast(pieces)) open.screen.leave()
    }
    this.#fresh.clear()
    this.#shown = pieces
  }
}
