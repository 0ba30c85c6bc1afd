import type { Whereabouts } from './server.ts'
import type { Site } from './visit.ts'

const ofCircle = /^\/(?:circles|movements)\/([^/]+)/

/** Where an address stands. Whether there is such a circle, and for whom, is asked elsewhere. */
export function whereabouts({ pathname }: URL, { movement }: Site): Whereabouts {
  return { circle: ofCircle.exec(pathname)?.[1], movement }
}
