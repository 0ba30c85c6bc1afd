import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { goldenRoutes } from './golden/routes.ts'
import { aboutUsRoutes } from './page/routes.ts'
import { movementAboutUs } from './page/section.tsx'
import { textRoutes } from './texts/routes.ts'
import { aboutUsThings } from './things.ts'

export { allMyAnswers } from './golden/queries.ts'

addCircleSection(movementAboutUs)

/** What a movement says of itself, and what everybody who takes part lays beside it. */
export const aboutUs: Module = {
  name: 'about-us',
  routes: [...aboutUsRoutes, ...textRoutes, ...goldenRoutes],
  things: aboutUsThings,
}
