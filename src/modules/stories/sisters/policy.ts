import { policy } from '../../../platform/web/policy.ts'
import { findPlacing } from './queries.ts'

/** Who looks after a sister movement of the one that a story is of. */
export const placesStory = policy('places-story', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findPlacing(db, params.slug ?? '', params.sister ?? '')) ? 'admitted' : 'absent'
})
