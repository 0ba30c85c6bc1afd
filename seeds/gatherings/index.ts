import { ofHouses } from './houses.ts'
import { ofMovement } from './movement.ts'
import type { Gathering } from './types.ts'

/** The agenda of the example network, some months back and ahead. */
export const gatherings: Gathering[] = [...ofMovement, ...ofHouses]
