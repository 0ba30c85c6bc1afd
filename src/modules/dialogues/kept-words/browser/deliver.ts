import type { Verdict } from '../../../../platform/web/browser/verdict.ts'
import type { Drawer } from './drawer.ts'
import type { Kept, Waiting } from './kept.ts'

/** How one of them was answered; `to`: where the server would go next. */
export interface Answered {
  verdict: Verdict
  to?: string | undefined
}

export interface Delivery {
  /** By their place, where the server would go next. */
  arrived: ReadonlyMap<number, string>
  /** Something did not come through: try again later. */
  waits: boolean
}

/** After so many failures of the server itself somebody must look: it may be this one thing that it cannot do. */
const stumbles = 5
/** The server answers a repeated form for a week; what waited longer could be said twice. */
const tooOld = 6 * 24 * 60 * 60 * 1000

/**
 * Sends what waits, in order, one at a time. What the server wants to be looked at is held apart and holds up nothing
 * else; what does not come through holds up all after it.
 */
export async function deliver(
  drawer: Drawer,
  send: (one: Kept<Waiting>) => Promise<Answered>,
  now = () => Date.now(),
): Promise<Delivery> {
  const arrived = new Map<number, string>()
  const through = new Set<number>()
  for (;;) {
    const [one] = (await drawer.all('waiting')).filter(({ n, content }) => !content.held && !through.has(n))
    if (!one) return { arrived, waits: false }
    const { n, at, content } = one
    const { verdict, to = '' } = now() - at > tooOld ? { verdict: 'look' as const } : await send(one)
    if (verdict === 'arrived') {
      arrived.set(n, to)
      await drawer.remove(n)
    } else if (verdict === 'later' || (verdict === 'stumbled' && content.tries + 1 < stumbles)) {
      await rewrite(drawer, one, { tries: content.tries + 1 })
      return { arrived, waits: true }
    } else await rewrite(drawer, one, { held: verdict === 'over' ? 'over' : 'look' })
    through.add(n)
  }
}

/** Unless something newer took its place meanwhile. */
async function rewrite(drawer: Drawer, one: Kept<Waiting>, change: Partial<Waiting>): Promise<void> {
  const still = (await drawer.all('waiting')).some(({ n }) => n === one.n)
  if (still) await drawer.put('waiting', { ...one.content, ...change }, one)
}
