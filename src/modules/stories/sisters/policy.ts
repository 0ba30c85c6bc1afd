import { policy } from '../../../platform/web/policy.ts'
import { findPlacing, keepsMovement } from './queries.ts'

/** Who looks after a sister movement of the one that a story is of. */
export const placesStory = policy('places-story', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findPlacing(db, params.slug ?? '', params.sister ?? '')) ? 'admitted' : 'absent'
})

/** Hosts of a movement. */
export const keepsSister = policy('hosts-movement-placed', async ({ db, actor, params }) => {
  const movement = await keepsMovement(db, params.slug ?? '')
  if (!movement) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return movement.keeps ? 'admitted' : { denied: 'denied.not-host' }
})
