import { policy } from '../../platform/web/policy.ts'
import { findMovement } from '../about-us/index.ts'

/** Who looks after the movement. For everybody else there is no such page. */
export const looksAlong = policy('looks-along-with-shared', async ({ db, actor, params }) => {
  const movement = await findMovement(db, params.slug ?? '')
  if (!movement) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return movement.keeps ? 'admitted' : 'absent'
})
