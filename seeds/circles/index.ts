import type { Circle } from '../types.ts'
import { groupCircles } from './groups.ts'
import { movementCircles } from './movement.ts'
import { organisations } from './organisations.ts'
import { partners } from './partners.ts'

/** Every circle; a parent always stands before its children. */
export const circles: Circle[] = [...movementCircles, ...organisations, ...partners, ...groupCircles]
