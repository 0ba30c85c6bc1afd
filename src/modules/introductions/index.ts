import type { Module } from '../../platform/registry/module.ts'
import { addMineSection } from '../people/index.ts'
import { foundRoutes } from './found/routes.ts'
import { noteWritten, noteWrittenLetter } from './notes/letter.ts'
import { noteRoutes } from './notes/routes.ts'
import { mineNotes } from './notes/section.tsx'
import { ownRoutes } from './own/routes.ts'
import { mineIntroduction } from './own/section.tsx'
import { introductionThings } from './things.ts'

export { takenIntroduction } from './own/taken.ts'
export { introductionWords } from './words.ts'

addMineSection(mineIntroduction)
addMineSection(mineNotes)

/** How people introduce themselves, and are found where they asked to be. */
export const introductions: Module = {
  name: 'introductions',
  routes: [...ownRoutes, ...foundRoutes, ...noteRoutes],
  things: introductionThings,
  notices: [noteWritten],
  letters: [noteWrittenLetter],
}
