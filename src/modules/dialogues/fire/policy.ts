import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { isInvitedTo, keeps, sitsIn } from '../../circles/index.ts'
import { findOwnSeat } from './own-seat.ts'
import { findFireOfSeat } from './queries.ts'

/** Where the actor stands towards a fire. `sees`: may read its page and no more. */
export type Bearing = 'keeps' | 'belongs' | 'sees' | 'absent'

export async function bearingOn(db: Db, dialogueId: string): Promise<Bearing> {
  const row = await db
    .selectFrom('dialogues.dialogue')
    .select(['circle_id', 'organisation_id'])
    .where('id', '=', dialogueId)
    .executeTakeFirst()
  if (!row) return 'absent'
  const [kept, invited, inside] = await Promise.all([
    keeps(db, row.circle_id),
    isInvitedTo(db, row.circle_id),
    sitsIn(db, row.organisation_id),
  ])
  if (kept) return 'keeps'
  return invited || inside ? 'belongs' : 'sees'
}

/** What a bearing means for a page of those who prepare and facilitate. */
export function admitKeeper(bearing: Bearing): 'admitted' | 'absent' | { denied: string } {
  if (bearing === 'keeps') return 'admitted'
  // A stranger who reads the announcement knows of no page behind it.
  return bearing === 'belongs' ? { denied: 'denied.not-keeper' } : 'absent'
}

/** Who prepares or facilitates this fire. */
export const keeperOfFire = policy('keeper-of-fire', async ({ db, params }) =>
  admitKeeper(await bearingOn(db, params.id ?? '')),
)

/** Whoever the fire's page is meant for: invited, of the same house, or anybody when it is announced. */
export const whoMaySeeFire = policy('who-may-see-fire', async ({ db, params }) => {
  const row = await db
    .selectFrom('dialogues.dialogue')
    .select('id')
    .where('id', '=', params.id ?? '')
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})

/** Who is asked to this fire, whether they answered or not. */
export const askedToFire = policy('asked-to-fire', async ({ db, params }) =>
  (await findOwnSeat(db, params.id ?? '')) ? 'admitted' : 'absent',
)

/** Who opened an invitation, or sits at a fire, on this device. */
export const askedHere = policy('asked-on-this-device', async ({ db, actor }) =>
  actor.kind === 'seat' && (await findFireOfSeat(db, actor.id)) ? 'admitted' : 'absent',
)

/** The same guard inside a command. @throws Absent, Denied */
export async function ensureKeeper(db: Db, dialogueId: string): Promise<void> {
  const admission = admitKeeper(await bearingOn(db, dialogueId))
  if (admission === 'absent') throw new Absent()
  if (admission !== 'admitted') throw new Denied(admission.denied)
}
