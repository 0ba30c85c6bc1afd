import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { addChecksTaker, addMineSection } from '../people/index.ts'
import { overviewRoutes } from './checks/overview-routes.ts'
import { readRoutes } from './checks/read-routes.ts'
import { writeRoutes } from './checks/write-routes.ts'
import { forgetChecks } from './forget.ts'
import { visionLetters, visionNotices } from './letters.ts'
import { answerRoutes } from './remarks/answer-routes.ts'
import { besideRoutes } from './remarks/beside-routes.ts'
import { mineRemarks } from './remarks/mine-section.tsx'
import { visionLink } from './section.tsx'
import { takeChecks } from './taken-along.ts'
import { visionThings } from './things.ts'
import { watcherRoutes } from './watchers/routes.ts'

addCircleSection(visionLink)
addMineSection(mineRemarks)
addChecksTaker(takeChecks)

/** Looking, now and then, at what was written and done in a movement's name beside what it stands for. */
export const vision: Module = {
  name: 'vision',
  routes: [
    ...overviewRoutes,
    ...watcherRoutes,
    ...writeRoutes,
    ...besideRoutes,
    ...readRoutes,
    ...answerRoutes,
  ],
  things: visionThings,
  notices: [...visionNotices],
  letters: visionLetters,
  schedules: [forgetChecks],
}
