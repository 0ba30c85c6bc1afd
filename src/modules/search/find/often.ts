import type { House } from '../../../platform/commands/command.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** In a minute: of one person, and of an address, behind which a whole home may look. Who types is offered something again and again. */
const most = {
  search: { person: 60, address: 240 },
  offer: { person: 240, address: 960 },
} as const
const window = 60_000
/** So many at once are remembered; beyond it those whose minute is over go first. */
const remembered = 20_000

interface Counted {
  times: number
  since: number
}

/**
 * By who asks: who they were found to be, else where they come from; what a browser only says of itself, anybody can invent.
 * In this process alone: nothing of who looks for something is kept. Nobody who is not signed in takes the place of who is.
 */
const inHouse = new WeakMap<House, Record<'signedIn' | 'others', Map<string, Counted>>>()

/** Counts a search or an offer, and says whether there were more within a minute than somebody types. */
export function tooOften(
  { house, actor, address }: Pick<Visit, 'house' | 'actor' | 'address'>,
  what: keyof typeof most = 'search',
): boolean {
  const now = house.clock.now().getTime()
  const all = inHouse.get(house) ?? { signedIn: new Map(), others: new Map() }
  inHouse.set(house, all)
  const [counted, who, limit] =
    actor.kind === 'nobody'
      ? [all.others, `${what} ${address}`, most[what].address]
      : [all.signedIn, `${what} ${actor.kind} ${actor.id}`, most[what].person]
  const before = counted.get(who)
  if (!before || now - before.since >= window) {
    // As who was counted last, at the end.
    counted.delete(who)
    if (counted.size >= remembered) forget(counted, now)
    counted.set(who, { times: 1, since: now })
    return false
  }
  before.times += 1
  return before.times > limit
}

/** Those whose minute is over; where there are none, the tenth that has the least of it left. */
function forget(counted: Map<string, Counted>, now: number): void {
  for (const [who, { since }] of counted) {
    if (now - since < window && counted.size <= remembered * 0.9) return
    counted.delete(who)
  }
}
