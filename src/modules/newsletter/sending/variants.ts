import type { SteadyContext } from '../../../platform/jobs/index.ts'
import { type Composed, compose, type Variant } from '../letter/compose.ts'

/** So many are kept at most: memory stays flat, whatever people choose. */
const most = 64

/**
 * Letters by who they are for. Kept until anything was done in the house, after which each is made anew: what was withdrawn is not
 * in the letters that still wait.
 */
export class Variants {
  readonly #context: Pick<SteadyContext, 'house' | 'worker' | 'site' | 'movementOf'>
  readonly #made = new Map<string, Composed | undefined>()
  #revision = ''

  constructor(context: Pick<SteadyContext, 'house' | 'worker' | 'site' | 'movementOf'>) {
    this.#context = context
  }

  /** Undefined where the letter is not everybody's any more. */
  async of(variant: Variant): Promise<Composed | undefined> {
    const { house, worker } = this.#context
    const { changed, added } = await house.database.revision()
    const revision = `${changed} ${added}`
    if (revision !== this.#revision) {
      this.#made.clear()
      this.#revision = revision
    }
    const { issueId, locale, topics } = variant
    const key = [issueId, locale, ...topics].join(' ')
    if (this.#made.has(key)) return this.#made.get(key)
    const letter = await compose(this.#context, worker, variant)
    const [oldest] = this.#made.keys()
    if (this.#made.size >= most && oldest) this.#made.delete(oldest)
    // What was asked before something was done is not kept as if it came after.
    if (revision === this.#revision) this.#made.set(key, letter)
    return letter
  }
}
