import type { Module } from '../../platform/registry/module.ts'
import { addMineSection } from '../people/index.ts'
import { foundRoutes } from './found/routes.ts'
import { ownRoutes } from './own/routes.ts'
import { mineIntroduction } from './own/section.tsx'
import { introductionThings } from './things.ts'

export { takenIntroduction } from './own/taken.ts'
export { introductionWords } from './words.ts'

addMineSection(mineIntroduction)

/** How people introduce themselves, and are found where they asked to be. */
export const introductions: Module = {
  name: 'introductions',
  routes: [...ownRoutes, ...foundRoutes],
  things: introductionThings,
}
