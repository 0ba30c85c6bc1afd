import { purposes } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { lastOf, saidIn } from '../deciding/said.ts'
import type { Audience } from '../schema.ts'
import type { Held } from './bearing.ts'
import { entriesOf } from './ledger.ts'

/**
 * Adds one line to the consent ledger: how far the speaker lets these words travel from now on; null: no further than
 * themselves. On the writer's device the writer is noted as present, and no name goes along: for that the speaker asks on
 * their own. The database derives from it what holds.
 * @returns false where this holds already: a button pressed twice is one decision.
 */
export async function decide(
  db: Db,
  bearing: Held,
  contributionId: string,
  audience: Audience | null,
  withName: boolean,
): Promise<boolean> {
  const named = withName && audience !== null && bearing.speakerNamed && bearing.as === 'speaker'
  const last = lastOf(await entriesOf(db, contributionId), 'talk-on')
  // What waits for a second yes is not what holds: choosing what holds lets the rest go.
  const waits = last?.second === 'waits' || last?.second === 'no'
  if (bearing.state === 'confirmed' && !waits && bearing.reach === audience && bearing.withName === named)
    return false
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
 * Takes back what was allowed, or waits for a second yes, for every purpose there is.
 * @returns false where nothing was.
 */
export async function takeBack(db: Db, bearing: Held, contributionId: string): Promise<boolean> {
  const entries = await entriesOf(db, contributionId)
  const held = purposes.filter((purpose) => {
    const last = lastOf(entries, purpose)
    return last !== undefined && saidIn(last) !== null
  })
  if (held.length === 0) return false
  await db
    .insertInto('contributions.consent_entry')
    .values(
      held.map((purpose) => ({
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
