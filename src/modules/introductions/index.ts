import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { addMineSection } from '../people/index.ts'
import { askedAlong, askedAlongLetter } from './along/letter.ts'
import { alongRoutes } from './along/routes.ts'
import { foundRoutes } from './found/routes.ts'
import { circlePersons } from './found/section.tsx'
import { noteWritten, noteWrittenLetter } from './notes/letter.ts'
import { noteRoutes } from './notes/routes.ts'
import { mineNotes } from './notes/section.tsx'
import { ownRoutes } from './own/routes.ts'
import { mineIntroduction } from './own/section.tsx'
import { introductionThings } from './things.ts'
import { askRoutes } from './warm/ask-routes.ts'
import { callDueLetter, meetingAsked, meetingMet } from './warm/letters.ts'
import { remindOfCalls } from './warm/remind.ts'
import { meetingRoutes } from './warm/routes.ts'
import { mineMeetings } from './warm/section.tsx'

export { approaches } from './approach.ts'
export { type FoundPerson, findPerson, findPersons } from './found/queries.ts'
export { takenIntroduction } from './own/taken.ts'
export { takenBetween } from './own/taken-between.ts'
export { introductionWords } from './words.ts'

addMineSection(mineIntroduction)
addMineSection(mineNotes)
addMineSection(mineMeetings)
addCircleSection(circlePersons)

/** How people introduce themselves, and are found where they asked to be. */
export const introductions: Module = {
  name: 'introductions',
  routes: [...ownRoutes, ...foundRoutes, ...noteRoutes, ...askRoutes, ...meetingRoutes, ...alongRoutes],
  things: introductionThings,
  notices: [noteWritten, meetingAsked.notice, meetingMet.notice, askedAlong],
  letters: [noteWrittenLetter, meetingAsked.letter, meetingMet.letter, callDueLetter, askedAlongLetter],
  schedules: [remindOfCalls],
}
