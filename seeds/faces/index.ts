import { growing } from './growing.ts'
import { homes } from './homes.ts'
import { minds } from './minds.ts'
import { partnerFaces } from './partners.ts'
import type { Face } from './types.ts'

/** What every organisation of the network, and its invented partners, say of themselves. */
export const faces: readonly Face[] = [...homes, ...minds, ...growing, ...partnerFaces]
