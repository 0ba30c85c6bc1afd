import { policy } from '../../../platform/web/policy.ts'
import { isAtDesk } from './queries.ts'

/** The seat that a room code or a card opened on this device. */
export const atOwnSeat = policy('own-seat', ({ actor }) =>
  actor.kind === 'seat' && (actor.scope === 'room' || actor.scope === 'card') ? 'admitted' : 'absent',
)

/** Hosts of the movement, who answer its telephone. Not of a house: somebody may have spoken about them. */
export const atDesk = policy('telephone-desk', async ({ db, actor }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await isAtDesk(db, actor)) ? 'admitted' : 'absent'
})
