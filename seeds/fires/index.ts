import { keyNextDoor, whatComesAlong } from './announced.ts'
import { behindGlass } from './behind-glass.ts'
import { earlyTaxi } from './early-taxi.ts'
import { fridayAtFive } from './friday-at-five.ts'
import { gardenDoor } from './garden-door.ts'
import type { Fire } from './types.ts'

/** Three fires that were held, one in preparation, two announced in public. */
export const fires: Fire[] = [gardenDoor, behindGlass, earlyTaxi, fridayAtFive, whatComesAlong, keyNextDoor]
