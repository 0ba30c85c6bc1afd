import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addCircleSection } from '../circles/index.ts'
import { addAddressForgetter, addAddressTaker } from '../people/index.ts'
import { archiveRoutes } from './archive/routes.ts'
import { movementNewsletter } from './archive/section.tsx'
import { letterSitemap } from './archive/sitemap.ts'
import { editingRoutes } from './editing/routes.ts'
import { newsletterSending } from './sending/send-waiting.ts'
import { forgetNewsletters } from './subscribe/forget.ts'
import { forgetNewsletterOf } from './subscribe/forget-address.ts'
import { newsletterAsked, newsletterAskedLetter } from './subscribe/letter.ts'
import { subscribeRoutes } from './subscribe/routes.ts'
import { takenNewsletters } from './subscribe/taken.ts'
import { newsletterThings } from './things.ts'

export { bouncedIn, declinedIn, unwantedIn } from './sending/bounce.ts'
export { mostBounces } from './sending/deliveries.ts'

addCircleSection(movementNewsletter)
addSitemapSource(letterSitemap)
addAddressForgetter(forgetNewsletterOf)
addAddressTaker(takenNewsletters)

/** The letter of the month: who asked for it, what stands in it, how it is sent, and all that left. */
export const newsletter: Module = {
  name: 'newsletter',
  // What is called by a word stands before what is called by an id.
  routes: [...subscribeRoutes, ...editingRoutes, ...archiveRoutes],
  things: newsletterThings,
  notices: [newsletterAsked],
  letters: [newsletterAskedLetter],
  // Links stand in letters, and an address must be found again.
  lastingKeys: ['newsletter-code', 'newsletter-address'],
  schedules: [forgetNewsletters],
  steady: [newsletterSending],
}
