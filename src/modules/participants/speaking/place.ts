import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { findNeighbourhood, type Neighbourhood } from './queries.ts'

const who = { speaks: 'denied.not-of-place', hosted: 'denied.not-host' } as const

const admits = (name: string, standing: keyof typeof who) =>
  policy(name, async ({ db, actor, params }) => {
    const here = await findNeighbourhood(db, params.slug ?? '')
    if (!here) return 'absent'
    if (actor.kind !== 'person') return 'sign-in'
    return here[standing] ? 'admitted' : { denied: who[standing] }
  })

/** Whoever sits in the neighbourhood. */
export const speaksAlong = admits('speaks-along', 'speaks')
export const neighbourhoodHost = admits('neighbourhood-host', 'hosted')

/** @throws Absent or Denied where the actor may not. */
export async function ensureIn(db: Db, slug: string, standing: keyof typeof who): Promise<Neighbourhood> {
  const here = await findNeighbourhood(db, slug)
  if (!here) throw new Absent()
  if (!here[standing]) throw new Denied(who[standing])
  return here
}
