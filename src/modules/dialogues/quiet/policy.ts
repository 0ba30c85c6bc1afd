import type { Db } from '../../../platform/database/connect.ts'
import { policy } from '../../../platform/web/policy.ts'
import { sitsIn } from '../../circles/index.ts'
import { takesPartIn } from '../../contributions/index.ts'
import { findPlace, type QuietPlace } from './queries.ts'

/** Sits in the place, or in a circle of that movement. */
async function belongsTo(db: Db, { id, kind }: QuietPlace): Promise<boolean> {
  if (await sitsIn(db, id)) return true
  if (kind !== 'movement') return false
  return takesPartIn(db, id)
}

/** Whoever belongs to a movement or an organisation. */
export const ofThePlace = policy('of-the-place', async ({ db, actor, params }) => {
  const place = await findPlace(db, params.slug ?? '')
  if (!place) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return (await belongsTo(db, place)) ? 'admitted' : { denied: 'denied.not-of-place' }
})
