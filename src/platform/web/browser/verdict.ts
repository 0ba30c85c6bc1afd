/**
 * What an answer means for what waits. `later`: it may not have arrived, try again. `token`: ask for a new token first.
 * `look`: the server shows what is wrong with it. `over`: there is no place for it any more.
 */
export type Verdict = 'arrived' | 'later' | 'stumbled' | 'token' | 'look' | 'over'

/** @param ours whether our server answered; else somebody between: a proxy, or a wifi that first wants a click. */
export function verdictOn(status: number, ours: boolean): Verdict {
  if (!ours) return 'later'
  if (status === 204) return 'arrived'
  if (status === 403) return 'token'
  if (status === 404 || status === 410) return 'over'
  if ([408, 425, 429, 502, 503, 504].includes(status)) return 'later'
  if (status >= 500) return 'stumbled'
  return 'look'
}

/** Milliseconds until the next try: longer each time, at most a minute, and not all phones of a home at once. */
export const pauseAfter = (tries: number, chance = Math.random()): number =>
  Math.min(60_000, 1500 * 2 ** Math.min(tries, 6)) * (0.75 + chance / 2)
