import { policy } from '../../platform/web/policy.ts'
import { findKept } from './queries.ts'

/** Hosts of a movement. */
export const readsAnswers = policy('hosts-movement-answers', async ({ db, actor, params }) => {
  const movement = await findKept(db, params.slug ?? '')
  if (!movement) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return movement.keeps ? 'admitted' : { denied: 'denied.not-host' }
})
