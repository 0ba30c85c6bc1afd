import type { Module } from '../../platform/registry/module.ts'
import { invitePersonRoutes, personInvited, personInvitedLetter } from './invite-person/index.ts'
import { circleThings } from './things.ts'

export { movementOf } from './movement.ts'
export { type CircleKind, type Hat, hats, type SeatRole } from './schema.ts'
export { isInvitedTo, isTrustedBy, keeps, sitsIn } from './standing.ts'

/** Movements, sectors, regions, organisations, teams, and who sits in them. */
export const circles: Module = {
  name: 'circles',
  routes: [...invitePersonRoutes],
  things: circleThings,
  notices: [personInvited],
  letters: [personInvitedLetter],
}
