import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { addChecksTaker, addMineSection } from '../people/index.ts'
import { forgetChecks } from './forget.ts'
import { visionLetters, visionNotices } from './letters.ts'
import { mineRemarks } from './mine-section.tsx'
import { visionRoutes } from './routes/index.ts'
import { visionLink } from './section.tsx'
import { takeChecks } from './taken-along.ts'
import { visionThings } from './things.ts'

addCircleSection(visionLink)
addMineSection(mineRemarks)
addChecksTaker(takeChecks)

/** Looking, now and then, at what was written and done in a movement's name beside what it stands for. */
export const vision: Module = {
  name: 'vision',
  routes: visionRoutes,
  things: visionThings,
  notices: [...visionNotices],
  letters: visionLetters,
  schedules: [forgetChecks],
}
