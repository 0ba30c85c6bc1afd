// Who sees what of a circle, as people are told it. It knows nothing of the database: that is held against this in
// tests/access/generated/places.test.ts, and the page that explains it is made from it.

/** For whom a circle's own page is. */
export const openness = ['everyone', 'around', 'members'] as const
export type Openness = (typeof openness)[number]

export const isOpener = (one: Openness, other: Openness) => openness.indexOf(one) < openness.indexOf(other)

/** A circle, with the names that whoever asks gives to the places it sits in. */
export interface Placed<Name> {
  openness: Openness
  home: Name | null
  /** Every other place where it sits now. */
  also: readonly Name[]
}

/** How somebody stands to a circle: asked and not said yes yet, sits there, or looks after it. */
export type Stands = 'asked' | 'sits' | 'hosts'

export interface SeesOfCircle {
  /** That it is there: its name, what it says of itself, whom to call. */
  page: boolean
  /** Who looks after it. */
  hosts: boolean
  /** What is said among who sits there, and what hosts did. */
  inside: boolean
  /** Who sits there. */
  everybody: boolean
}

/**
 * Sitting in a circle opens that circle. That it sits in another opens nothing, upward or downward: only where it says so
 * itself ("around") it shows its page to who sits one step above.
 */
export function seesOf<Name>(
  name: Name,
  { openness, home, also }: Placed<Name>,
  stands: (name: Name) => Stands | undefined,
): SeesOfCircle {
  const here = stands(name)
  const sits = (place: Name) => stands(place) === 'sits' || stands(place) === 'hosts'
  const above = home === null ? also : [home, ...also]
  return {
    page: openness === 'everyone' || here !== undefined || (openness === 'around' && above.some(sits)),
    hosts: here !== undefined,
    inside: sits(name),
    everybody: here === 'hosts',
  }
}
