import type { Revision } from '../database/connect.ts'
import type { Movement, Whereabouts } from './server.ts'

/** Names in addresses are without end: beyond so many, everything is asked anew. */
const most = 500

/** What stands around pages for whoever is not known here: the same for thousands of pages, until anything was done. */
export class KeptMovements {
  readonly #kept = new Map<string, Movement>()
  #revision = ''

  /**
   * @param revision asked before anything was read, as for pages.
   * @param ask as whoever looks; what is on its way is not waited for, so that nobody's page hangs on another's transaction.
   */
  async of(revision: Revision, where: Whereabouts, ask: () => Promise<Movement>): Promise<Movement> {
    const at = `${revision.changed} ${revision.added}`
    const place = JSON.stringify([where.circle, where.of, where.movement])
    const kept = this.#revision === at ? this.#kept.get(place) : undefined
    if (kept) return kept
    const movement = await ask()
    if (this.#revision !== at || this.#kept.size >= most) this.#kept.clear()
    this.#revision = at
    this.#kept.set(place, movement)
    return movement
  }
}
