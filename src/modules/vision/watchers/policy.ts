import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findMovement, keepsMovement } from '../../about-us/index.ts'
import { myOffers } from '../mine.ts'
import { findWatched } from '../place.ts'

/** Who looks along: its hosts, and whom they said yes to. */
export const watches = policy('watches-vision', async ({ db, actor, params }) => {
  const place = await findWatched(db, params.slug)
  if (!place) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return place.watches ? 'admitted' : { denied: 'denied.not-host' }
})

async function watcherHere({ db, params }: Visit) {
  return db
    .selectFrom('vision.watcher as w')
    .innerJoin('circles.circle as c', 'c.id', 'w.movement_id')
    .select(['w.id', 'w.yes_on as yesOn'])
    .where('c.slug', '=', params.slug ?? '')
    .where('w.id', '=', params.watcher ?? '')
    .executeTakeFirst()
}

/** Hosts, for somebody who waits for their yes. */
export const letsWatch = policy('lets-watch', async (visit) => {
  const admission = await keepsMovement.admit(visit)
  if (admission !== 'admitted') return admission
  return (await watcherHere(visit))?.yesOn === null ? 'admitted' : 'absent'
})

/** Hosts, for somebody who looks along or would like to. */
export const endsWatching = policy('ends-watching', async (visit) => {
  const admission = await keepsMovement.admit(visit)
  if (admission !== 'admitted') return admission
  return (await watcherHere(visit)) ? 'admitted' : 'absent'
})

/** Who offered to look along there. */
export const offered = policy('offered-to-watch', async ({ db, actor, params }) => {
  const movement = await findMovement(db, params.slug ?? '')
  if (!movement) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  const row = await db
    .selectFrom('vision.watcher as w')
    .select('w.id')
    .where('w.movement_id', '=', movement.id)
    .where('w.id', 'in', myOffers(db))
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})
