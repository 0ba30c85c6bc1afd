import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addCircleSection } from '../circles/index.ts'
import { addMineSection } from '../people/index.ts'
import { goldenRoutes } from './golden/routes.ts'
import { aboutUsRoutes } from './page/routes.ts'
import { movementAboutUs } from './page/section.tsx'
import { documentSitemap } from './sitemap.ts'
import { circleSupport } from './support/circle-section.tsx'
import { supportAsked, supportAskedLetter } from './support/letter.ts'
import { mineSupport } from './support/mine-section.tsx'
import { ownSupportRoutes } from './support/own-routes.ts'
import { supportRoutes } from './support/routes.ts'
import { textRoutes } from './texts/routes.ts'
import { aboutUsThings } from './things.ts'
import { roleReplied, roleRepliedLetter } from './wanted/letter.ts'
import { replyRoutes } from './wanted/reply-routes.ts'
import { wantedRoutes } from './wanted/routes.ts'

export { allMyAnswers } from './golden/queries.ts'
export {
  findMovement,
  keepsMovement,
  keepsMovementAlsoClosed,
  type MovementPlace,
  seesMovement,
  takesPart,
} from './place.ts'
export { takenSupport } from './support/taken.ts'
export { type DocumentView, documentsOf } from './texts/queries.ts'

addSitemapSource(documentSitemap)
addCircleSection(movementAboutUs)
addCircleSection(circleSupport)
addMineSection(mineSupport)

/** What a movement says of itself, what everybody who takes part lays beside it, and who supports a circle. */
export const aboutUs: Module = {
  name: 'about-us',
  routes: [
    ...aboutUsRoutes,
    ...textRoutes,
    ...goldenRoutes,
    ...supportRoutes,
    ...ownSupportRoutes,
    ...wantedRoutes,
    ...replyRoutes,
  ],
  things: aboutUsThings,
  notices: [supportAsked, roleReplied],
  letters: [supportAskedLetter, roleRepliedLetter],
}
