import { policy } from '../../../platform/web/policy.ts'
import { isTrustedBy } from '../../circles/index.ts'
import { findStartingPlace } from './queries.ts'

/** Whoever a house trusts to start a fire there, and its hosts. */
export const trustedHere = policy('trusted-in-circle', async ({ db, actor, params }) => {
  const place = await findStartingPlace(db, params.slug ?? '')
  if (!place || place.kind === 'fire') return 'absent'
  if (actor.kind === 'nobody') return 'sign-in'
  return (await isTrustedBy(db, place.id)) ? 'admitted' : { denied: 'denied.not-trusted' }
})
