import type { Clock } from '../clock/clock.ts'
import type { Database } from '../database/connect.ts'
import type { Doing } from './doing.ts'

/** That somebody looked at something of others. */
export interface Look {
  /** The route's pattern: never an address, which may hold a code. */
  action: string
  did: Doing
  thing: string
  thingId: string | null
  requestId: string
}

const againAfterMs = 15 * 60_000
const most = 10_000

/**
 * Keeps the log of who looked at what. The database notes each look once in a quarter of an hour for each session; what
 * this process noted itself it does not even ask again.
 */
export class Looks {
  readonly #noted = new Map<string, number>()
  readonly #database: Database
  readonly #clock: Clock
  constructor(database: Database, clock: Clock) {
    this.#database = database
    this.#clock = clock
  }

  /**
   * @param place the same for the same look of the same session.
   * @param look asked only where it is not noted yet; undefined where nothing of others was seen.
   */
  async note(token: string, place: string, look: () => Promise<Look | undefined>): Promise<void> {
    const now = this.#clock.now().getTime()
    const noted = this.#noted.get(place)
    if (noted !== undefined && now - noted < againAfterMs) return
    const seen = await look()
    if (seen) await this.#database.noteLook(token, seen)
    this.#noted.delete(place)
    const [oldest] = this.#noted.keys()
    if (oldest !== undefined && this.#noted.size >= most) this.#noted.delete(oldest)
    this.#noted.set(place, now)
  }
}
