import type { Module } from '../../platform/registry/module.ts'
import { addThemeSection } from '../action-teams/index.ts'
import { addCircleSection, addWaitingSource } from '../circles/index.ts'
import { addStoryHead } from '../stories/index.ts'
import { blockRoutes } from './block-routes.ts'
import { deliverToFollowers } from './deliver.ts'
import { deliverAnswers } from './deliver-answers.ts'
import { articleLink, leadsServers } from './leads.ts'
import { answerRoutes } from './routes.ts'
import { answersLink, followMovement, followTheme } from './section.tsx'
import { socialServers } from './servers.ts'
import { socialThings } from './things.ts'
import { answersWait } from './waiting.ts'

addWaitingSource(answersWait)
addCircleSection(answersLink)
addCircleSection(followMovement)
addThemeSection(followTheme)
addStoryHead(articleLink)

export { followLinks } from './followable.ts'
export { followLine, howToFollow } from './section.tsx'

/** Following a movement or a theme from elsewhere on the open social web, and answering what is written back. */
export const socialWeb: Module = {
  name: 'social-web',
  routes: [...answerRoutes, ...blockRoutes],
  servers: socialServers,
  leadsServers,
  things: socialThings,
  lastingKeys: ['social-web-address'],
  steady: [deliverToFollowers, deliverAnswers],
}
