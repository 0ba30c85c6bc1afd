import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { addJoinSection, addQuestionSection } from '../participants/index.ts'
import { addMineSection } from '../people/index.ts'
import { afterVisitRoutes } from './after/routes.ts'
import { askingRoutes } from './asking/routes.ts'
import { beforeJoiningRoutes } from './before-joining/routes.ts'
import { visitsBeforeJoining } from './before-joining/section.tsx'
import { circleVisits } from './houses/circle-section.tsx'
import { mineVisits } from './houses/mine-section.tsx'
import { houseRoutes } from './houses/routes.ts'
import { visitLetters, visitNotices } from './letters/index.ts'
import { visitsAround } from './openings/around-section.tsx'
import { openingRoutes } from './openings/routes.ts'
import { prepareVisitRoutes } from './prepare/routes.ts'
import { visitThings } from './things.ts'
import { visitRoutes } from './visit/routes.ts'
import { visitsOnQuestion } from './whom/question-section.tsx'
import { whomRoutes } from './whom/routes.ts'

addCircleSection(circleVisits)
addCircleSection(visitsAround)
addMineSection(mineVisits)
addJoinSection(visitsBeforeJoining)
addQuestionSection(visitsOnQuestion)

/** Work visits: houses that ask, offer, answer, find a day, and come to see each other. */
export const visits: Module = {
  name: 'visits',
  routes: [
    ...houseRoutes,
    ...askingRoutes,
    ...openingRoutes,
    ...visitRoutes,
    ...prepareVisitRoutes,
    ...afterVisitRoutes,
    ...whomRoutes,
    ...beforeJoiningRoutes,
  ],
  things: visitThings,
  notices: visitNotices,
  letters: visitLetters,
}
