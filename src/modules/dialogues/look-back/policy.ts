import { policy } from '../../../platform/web/policy.ts'
import { faceOf } from './face.ts'

/** Around the fire, in the house, for whom it was announced, and for everyone once something was said for everyone. */
export const whoMayLookBack = policy('who-may-look-back', async ({ db, params }) =>
  (await faceOf(db, params.id ?? '')) ? 'admitted' : 'absent',
)
