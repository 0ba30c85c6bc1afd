import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection } from '../circles/index.ts'
import { addSignInSection } from '../people/index.ts'
import { addressRoutes } from './addresses/routes.ts'
import { coloursRoutes } from './colours/routes.ts'
import { elsewhereRoutes } from './elsewhere/routes.ts'
import { handOverRoutes } from './hand-over/routes.ts'
import { elsewhereSignedIn } from './hand-over/section.tsx'
import { frontLink, hostsLinks } from './hosts-section.tsx'
import { roomRoutes } from './rooms/routes.ts'
import { sisterRoutes } from './sisters/routes.ts'
import { movementThings } from './things.ts'
import { welcomeRoutes } from './welcome/routes.ts'

export { openMovement, siteFor } from './addresses/queries.ts'
export type { Given } from './colours/model/roles.ts'
export { coloursFor, type MovementColours } from './colours/queries.ts'
export { type Elsewhere, elsewhereOf } from './elsewhere/queries.ts'
export { movementOf } from './movement.ts'
export { thatClosed } from './rooms/queries.ts'
export { type Front, findFront } from './welcome/queries.ts'

addCircleSection(frontLink)
addCircleSection(hostsLinks)
addSignInSection(elsewhereSignedIn)

/** What is a movement's own on an installation that it shares with sister movements. */
export const movements: Module = {
  name: 'movements',
  routes: [
    ...coloursRoutes,
    ...welcomeRoutes,
    ...sisterRoutes,
    ...addressRoutes,
    ...handOverRoutes,
    ...roomRoutes,
    ...elsewhereRoutes,
  ],
  things: movementThings,
}
