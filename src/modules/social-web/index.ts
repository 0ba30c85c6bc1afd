import type { Module } from '../../platform/registry/module.ts'
import { addThemeSection } from '../action-teams/index.ts'
import { addCircleSection } from '../circles/index.ts'
import { deliverToFollowers } from './deliver.ts'
import { answerRoutes } from './routes.ts'
import { answersLink, followMovement, followTheme } from './section.tsx'
import { socialServers } from './servers.ts'
import { socialThings } from './things.ts'

addCircleSection(answersLink)
addCircleSection(followMovement)
addThemeSection(followTheme)

/** Following a movement or a theme from elsewhere on the open social web. */
export const socialWeb: Module = {
  name: 'social-web',
  routes: answerRoutes,
  servers: socialServers,
  things: socialThings,
  lastingKeys: ['social-web-address'],
  schedules: [deliverToFollowers],
}
