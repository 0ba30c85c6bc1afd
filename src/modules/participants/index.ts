import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { addMineSection } from '../people/index.ts'
import { mineCalled } from './callers/mine-section.tsx'
import { callerRoutes } from './callers/routes.ts'
import { faceRoutes } from './face/routes.ts'
import { circleDid, circleWho, circleWrite } from './face/sections.tsx'
import { participantThings } from './things.ts'

addCircleSection(circleWho)
addCircleSection(circleDid)
addCircleSection(circleWrite)
addMineSection(mineCalled)

/** Who takes part: what each says of itself. */
export const participants: Module = {
  name: 'participants',
  routes: [...faceRoutes, ...callerRoutes],
  things: participantThings,
}
