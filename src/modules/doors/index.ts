import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addCircleSection } from '../circles/index.ts'
import { addAddressForgetter } from '../people/index.ts'
import { forgetBarriersOf } from './about/barriers/address.ts'
import { forgetBarriers } from './about/barriers/forget.ts'
import { barrierLetters, barrierNotices } from './about/barriers/letters.ts'
import { barrierRoutes } from './about/barriers/routes.ts'
import { barriersLink } from './about/barriers/section.tsx'
import { barrierThings } from './about/barriers/things.ts'
import { aboutRoutes } from './about/routes.ts'
import { frontRoutes } from './front/routes.ts'
import { roomRoutes } from './rooms/routes.ts'
import { doorSitemap } from './sitemap.ts'

addSitemapSource(doorSitemap)
addCircleSection(barriersLink)
addAddressForgetter(forgetBarriersOf)

/** The front page, the doors whose rooms are still small, and what one may want to know about the house. */
export const doors: Module = {
  name: 'doors',
  routes: [...frontRoutes, ...roomRoutes, ...aboutRoutes, ...barrierRoutes],
  things: barrierThings,
  notices: barrierNotices,
  letters: barrierLetters,
  schedules: [forgetBarriers],
  // An address must be found again.
  lastingKeys: ['barrier-address'],
}
