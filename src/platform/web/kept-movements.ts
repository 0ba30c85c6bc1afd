import type { Revision } from '../database/connect.ts'
import type { Movement, Whereabouts } from './server.ts'

/** Names in addresses are without end: beyond so many, everything is asked anew. */
const most = 500

/** What stands around pages for whoever is not known here: the same for thousands of pages, until anything was done. */
export class KeptMovements {
  readonly #kept = new Map<string, Movement>()
  #revision = ''
  /** Which movements there are, once one was asked. */
  #named: ReadonlySet<string> | undefined

  /**
   * @param revision asked before anything was read, as for pages.
   * @param ask as whoever looks; what is on its way is not waited for, so that nobody's page hangs on another's transaction.
   */
  async of(revision: Revision, where: Whereabouts, ask: () => Promise<Movement>): Promise<Movement> {
    const at = `${revision.changed} ${revision.added}`
    const kept = this.#revision === at ? this.#kept.get(this.#placeOf(where)) : undefined
    if (kept) return kept
    const movement = await ask()
    if (this.#revision !== at || this.#kept.size >= most) this.#kept.clear()
    this.#revision = at
    this.#named = movement.movements && new Set(movement.movements)
    this.#kept.set(this.#placeOf(where), movement)
    return movement
  }

  /** A page that is narrowed to what is not there stands where it would stand anyway: nobody makes others forgotten with names they invent. */
  #placeOf({ circle, of, movement }: Whereabouts): string {
    const there = of !== undefined && this.#named && !this.#named.has(of) ? undefined : of
    return JSON.stringify([circle, there, movement])
  }
}
