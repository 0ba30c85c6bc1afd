import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { circleMoney } from './circle-section.tsx'
import { lineRoutes } from './lines/routes.ts'
import { overviewRoutes } from './overview/routes.ts'
import { teamRoutes } from './team/routes.ts'
import { fundingThings } from './things.ts'
import { yearsRoutes } from './years/routes.ts'

addCircleSection(circleMoney)

/** Promises and money of a movement: what houses bring by their means, grants, what it went to, and ideas for income. */
export const funding: Module = {
  name: 'funding',
  routes: [...overviewRoutes, ...yearsRoutes, ...teamRoutes, ...lineRoutes],
  things: fundingThings,
}
