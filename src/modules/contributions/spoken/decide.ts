import type { Db } from '../../../platform/database/connect.ts'
import type { Audience } from '../schema.ts'
import type { Bearing } from './bearing.ts'

/**
 * Adds one line to the consent ledger: how far the speaker lets these words travel from now on; null: no further than
 * themselves. On the writer's device the writer is noted as present, and no name goes along: for that the speaker asks on
 * their own. The database derives from it what holds.
 * @returns false where this holds already: a button pressed twice is one decision.
 */
export async function decide(
  db: Db,
  bearing: Bearing,
  contributionId: string,
  audience: Audience | null,
  withName: boolean,
): Promise<boolean> {
  const named = withName && audience !== null && bearing.speakerNamed && bearing.as === 'speaker'
  if (bearing.state === 'confirmed' && bearing.reach === audience && bearing.withName === named) return false
  await db
    .insertInto('contributions.consent_entry')
    .values({
      contribution_id: contributionId,
      audience,
      with_name: named,
      decided_by_seat_id: bearing.speakerSeatId,
      present_seat_id: bearing.as === 'writer' ? bearing.seatId : null,
    })
    .execute()
  return true
}

/**
 * Takes back what was allowed, for every purpose there is.
 * @returns false where nothing was.
 */
export async function takeBack(db: Db, bearing: Bearing, contributionId: string): Promise<boolean> {
  const held = await db
    .selectFrom('contributions.allowed')
    .select('purpose')
    .where('contribution_id', '=', contributionId)
    .execute()
  if (held.length === 0) return false
  await db
    .insertInto('contributions.consent_entry')
    .values(
      held.map(({ purpose }) => ({
        contribution_id: contributionId,
        purpose,
        audience: null,
        decided_by_seat_id: bearing.speakerSeatId,
        present_seat_id: null,
      })),
    )
    .execute()
  return true
}
