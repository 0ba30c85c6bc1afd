import type { Whereabouts } from './server.ts'

const ofCircle = /^\/circles\/([^/]+)/

/** Where an address stands. Whether there is such a circle, and for whom, is asked elsewhere. */
export function whereabouts({ pathname }: URL): Whereabouts {
  return { circle: ofCircle.exec(pathname)?.[1] }
}
