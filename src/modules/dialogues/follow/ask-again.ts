import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { findInvited, type Invited } from '../invite/queries.ts'

interface Tools {
  db: Db
  clock: Clock
  sealing: Sealing
}

/** Everybody who was asked or came, with a name: not who came along with somebody, or only carries an answer. */
const isAskedAgain = ({ name, version, wasThere, broughtBy }: Invited) =>
  name !== '' && (version !== null || wasThere) && broughtBy === null

/** Seats and invitations at a next evening, for who was at the earlier. Nothing is sent. */
export async function askAgain(
  { db, clock, sealing }: Tools,
  earlier: string,
  { dialogueId, circleId }: { dialogueId: string; circleId: string },
): Promise<void> {
  const before = (await findInvited(db, sealing, earlier)).filter(isAskedAgain)
  for (const { seatId: old, role, email } of before) {
    const [seatId, keyId] = [clock.id(), await sealing.makeKey(db, clock)]
    const again = role === 'facilitator' || role === 'helper' ? role : 'guest'
    const { seated } = await db
      .selectNoFrom((eb) => {
        const given = [old, circleId, seatId, keyId, again].map((value) => eb.val(value))
        return eb.fn<boolean>('dialogues.seat_again', given).as('seated')
      })
      .executeTakeFirstOrThrow()
    // Who begins this evening has a seat already.
    if (!seated) continue
    await db
      .insertInto('dialogues.invitation')
      .values({
        seat_id: seatId,
        dialogue_id: dialogueId,
        email: email ? await sealing.seal(db, keyId, email) : null,
      })
      .execute()
  }
}
