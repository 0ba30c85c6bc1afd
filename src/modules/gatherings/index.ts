import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { circleGatherings } from './agenda/circle-section.tsx'
import { gatheringSource } from './agenda/own-source.ts'
import { agendaRoutes } from './agenda/routes.ts'
import { addAgendaSource } from './agenda/sources.ts'
import { cancelRoutes } from './cancel/routes.ts'
import { gatheringRoutes } from './gathering/routes.ts'
import { prepareRoutes } from './prepare/routes.ts'
import { gatheringThings } from './things.ts'

export {
  type AgendaItem,
  type AgendaQuery,
  type AgendaSource,
  addAgendaSource,
} from './agenda/sources.ts'
export { circlesWithin } from './agenda/within.ts'

addAgendaSource(gatheringSource)
addCircleSection(circleGatherings)

/** What people meet for: the agenda, making a gathering, moving it and calling it off. */
export const gatherings: Module = {
  name: 'gatherings',
  routes: [...agendaRoutes, ...prepareRoutes, ...gatheringRoutes, ...cancelRoutes],
  things: gatheringThings,
}
