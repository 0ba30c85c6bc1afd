import type { House } from '../../../platform/commands/command.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** In a minute. A whole home may share one address, and looks for things together; who types is offered something again and again. */
const most = { search: 60, offer: 240 } as const
const window = 60_000
/** So many at once are remembered; beyond it those whose minute is over go first. */
const remembered = 20_000

interface Counted {
  times: number
  since: number
}

/** By who asks: their session, else where they come from. In this process alone: nothing of who looks for something is kept. */
const inHouse = new WeakMap<House, Map<string, Counted>>()

/** Counts a search or an offer, and says whether there were more within a minute than somebody types. */
export function tooOften(
  { house, token, seat, address }: Visit,
  what: keyof typeof most = 'search',
): boolean {
  const now = house.clock.now().getTime()
  const counted = inHouse.get(house) ?? new Map<string, Counted>()
  inHouse.set(house, counted)
  const who = `${what} ${token ?? seat ?? address}`
  const before = counted.get(who)
  if (!before || now - before.since >= window) {
    if (counted.size >= remembered) forget(counted, now)
    counted.set(who, { times: 1, since: now })
    return false
  }
  before.times += 1
  return before.times > most[what]
}

function forget(counted: Map<string, Counted>, now: number): void {
  for (const [who, { since }] of counted) if (now - since >= window) counted.delete(who)
  // All of them are of this minute: somebody comes from everywhere at once.
  if (counted.size >= remembered) counted.clear()
}
