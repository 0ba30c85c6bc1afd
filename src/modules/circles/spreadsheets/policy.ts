import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findCircleToInviteTo, type HostedCircle } from '../invite-person/queries.ts'
import { findImport } from './receipt/queries.ts'

/** Hosts of the circle; a circle that one cannot see is absent. */
export const sheetHost = policy('sheet-host', async ({ db, actor, params }) => {
  const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
  if (!circle) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return circle.hosted ? 'admitted' : { denied: 'denied.not-host' }
})

/** What belongs to a circle and has an id: for its hosts, where they may see it; for anybody else it does not exist. */
const below = (name: string, isThere: (visit: Visit) => Promise<unknown>) =>
  policy(name, async (visit) => {
    const { db, actor, params } = visit
    const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
    if (!circle) return 'absent'
    if (actor.kind !== 'person') return 'sign-in'
    return circle.hosted && (await isThere(visit)) ? 'admitted' : 'absent'
  })

/** Who sent this list, while it waits. */
export const ownSheet = below('own-sheet', ({ db, params }) =>
  db
    .selectFrom('circles.spreadsheet as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select('s.id')
    .where('s.id', '=', params.id ?? '')
    .where('c.slug', '=', params.slug ?? '')
    .executeTakeFirst(),
)

/** Hosts of the circle into which this was taken. */
export const importHost = below('import-host', ({ db, params }) =>
  findImport(db, params.slug ?? '', params.id ?? ''),
)

/** @throws Absent, Denied */
export async function ensureSheetHost(db: Db, actor: VerifiedActor, slug: string): Promise<HostedCircle> {
  const circle = await findCircleToInviteTo(db, actor, slug)
  if (!circle) throw new Absent()
  if (!circle.hosted || actor.kind !== 'person') throw new Denied('denied.not-host')
  return circle
}
