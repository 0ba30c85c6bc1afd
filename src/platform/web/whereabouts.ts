import type { Whereabouts } from './server.ts'
import type { Site } from './visit.ts'

const ofCircle = /^\/(?:circles|movements)\/([^/]+)/

/** A list of one movement, and a story as it stands with a sister, say so behind the question mark: she stands around them too. */
const narrowing = ['of', 'movement']
const name = /^[a-z0-9-]{1,80}$/

/** Where an address stands. Whether there is such a circle, and for whom, is asked elsewhere. */
export function whereabouts({ pathname, searchParams }: URL, { movement }: Site): Whereabouts {
  const narrowed = narrowing.map((one) => searchParams.get(one) ?? '').find((one) => name.test(one))
  return { circle: ofCircle.exec(pathname)?.[1], of: narrowed, movement }
}
