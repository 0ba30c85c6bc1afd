import type { Place } from '../schema.ts'
import { afar, type Where, waysIn } from './options.ts'

interface Room extends Where {
  /** For how many, where there is nothing to choose. */
  mostPeople: number | null
}

/** A place as a host filled it in: with its key where it was there before. */
type Filled = Omit<Place, 'most'>

/**
 * Each place keeps its key and the room there is; a new one gets a key that nothing had before. Where one place becomes several, or several
 * become one, the number goes along.
 */
export function carryRoom(
  was: Room,
  now: { places: readonly Filled[]; fromAfar: boolean },
  newKey: () => string,
): Room {
  const before = waysIn(was)
  const single = before.length === 1 ? before[0]?.key : undefined
  const mostAt = (key: string) =>
    key === single ? was.mostPeople : (before.find((way) => way.key === key)?.most ?? null)
  const used = new Set<string>()
  const places = now.places.map((place) => {
    const known = was.places.some(({ key }) => key === place.key) && !used.has(place.key)
    const key = known ? place.key : newKey()
    used.add(key)
    return { ...place, key, most: mostAt(key) }
  })
  const next = { places, fromAfar: now.fromAfar, mostFromAfar: now.fromAfar ? mostAt(afar) : null }
  const after = waysIn(next)
  const [only] = after
  return { ...next, mostPeople: before.length > 1 && after.length === 1 && only ? only.most : was.mostPeople }
}

/** Whether a place is gone where somebody could have chosen it. */
export function losesPlace(was: Where, now: Where): boolean {
  const before = waysIn(was)
  const after = waysIn(now)
  return before.length > 1 && before.some(({ key }) => !after.some((way) => way.key === key))
}
