import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addCircleSection, addWaitingSource } from '../circles/index.ts'
import { addAddressForgetter } from '../people/index.ts'
import { aboutRoutes } from './about/routes.ts'
import { forgetBarriersOf } from './barriers/address.ts'
import { forgetBarriers } from './barriers/forget.ts'
import { barrierLetters, barrierNotices } from './barriers/letters.ts'
import { barrierRoutes } from './barriers/routes.ts'
import { barriersLink } from './barriers/section.tsx'
import { barrierThings } from './barriers/things.ts'
import { barriersWait } from './barriers/waiting.ts'
import { frontRoutes } from './front/routes.ts'
import { doorSitemap, frontSitemap } from './sitemap.ts'
import { storiesDoorRoutes } from './stories/routes.ts'
import { togetherDoorRoutes } from './together/routes.ts'

addSitemapSource(doorSitemap)
addSitemapSource(frontSitemap)
addWaitingSource(barriersWait)
addCircleSection(barriersLink)
addAddressForgetter(forgetBarriersOf)

/** The front page, the doors whose rooms are still small, and what one may want to know about the house. */
export const doors: Module = {
  name: 'doors',
  routes: [...frontRoutes, ...storiesDoorRoutes, ...togetherDoorRoutes, ...aboutRoutes, ...barrierRoutes],
  things: barrierThings,
  notices: barrierNotices,
  letters: barrierLetters,
  schedules: [forgetBarriers],
  // An address must be found again.
  lastingKeys: ['barrier-address'],
}
