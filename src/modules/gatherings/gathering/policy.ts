import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { findGathering } from './queries.ts'
import type { GatheringView } from './view.ts'

/** Whoever the gathering is meant for; for everybody else it is not there. */
export const whoMaySeeGathering = policy('who-may-see-gathering', async ({ db, params }) => {
  const found = await db
    .selectFrom('gatherings.gathering')
    .select('id')
    .where('id', '=', params.id ?? '')
    .executeTakeFirst()
  return found ? 'admitted' : 'absent'
})

/** Hosts of the circle that organises it. */
export const hostOfGathering = policy('host-of-gathering', async ({ db, actor, params }) => {
  const gathering = await findGathering(db, params.id ?? '')
  if (!gathering) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return gathering.hosted ? 'admitted' : { denied: 'denied.not-host' }
})

/** Who is host themselves: who sits in the circle is not for who stands in. */
export const ownHostOfGathering = policy('own-host-of-gathering', async ({ db, actor, params }) => {
  const gathering = await findGathering(db, params.id ?? '')
  if (!gathering) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return gathering.hosted && !gathering.standsIn ? 'admitted' : { denied: 'denied.not-host' }
})

/** The same as a host, where it is changed here and not by the room that keeps it. */
export const changesGathering = policy('changes-gathering', async (visit) => {
  const admission = await hostOfGathering.admit(visit)
  if (admission !== 'admitted') return admission
  const gathering = await findGathering(visit.db, visit.params.id ?? '')
  return gathering?.page ? { denied: 'denied.kept-elsewhere' } : 'admitted'
})

/** The same inside a command. `anywhere`: also of what another room keeps. @throws Absent, Denied */
export async function ensureHost(
  db: Db,
  gatheringId: string,
  { anywhere = false } = {},
): Promise<GatheringView> {
  const gathering = await findGathering(db, gatheringId)
  if (!gathering) throw new Absent()
  if (!gathering.hosted) throw new Denied('denied.not-host')
  if (gathering.page && !anywhere) throw new Denied('denied.kept-elsewhere')
  return gathering
}
