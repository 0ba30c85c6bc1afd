import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectOne } from '../../../platform/database/expect-one.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { SeatRole } from '../../circles/index.ts'

interface Tools {
  db: Db
  clock: Clock
  sealing: Sealing
}

interface NewSeat {
  dialogueId: string
  circleId: string
  name: string
  role: SeatRole
  /** Empty: they are asked on paper or by a link. */
  email: string
  partnerOf?: string
}

/** A seat around the fire for somebody who is asked, with an invitation. Returns the seat's id. */
export async function giveSeat({ db, clock, sealing }: Tools, given: NewSeat): Promise<string> {
  const { dialogueId, circleId, name, role, email, partnerOf } = given
  const id = clock.id()
  const keyId = await sealing.makeKey(db, clock)
  await db
    .insertInto('circles.seat')
    .values({ id, circle_id: circleId, name, role, sealing_key_id: keyId, partner_of: partnerOf || null })
    .execute()
  await db
    .insertInto('dialogues.invitation')
    .values({
      seat_id: id,
      dialogue_id: dialogueId,
      email: email ? await sealing.seal(db, keyId, email) : null,
    })
    .execute()
  return id
}

/** The mail address of somebody who is asked; empty takes it away. */
export async function changeEmail({ db, sealing }: Tools, seatId: string, email: string): Promise<void> {
  const { keyId } = await db
    .selectFrom('circles.seat')
    .select('sealing_key_id as keyId')
    .where('id', '=', seatId)
    .executeTakeFirstOrThrow()
  const sealed = email ? await sealing.seal(db, keyId, email) : null
  await expectOne(
    db
      .updateTable('dialogues.invitation')
      .set({ email: sealed })
      .where('seat_id', '=', seatId)
      .executeTakeFirst(),
  )
}

/** Takes a seat away: its codes and devices open nothing any more. */
export async function endSeat({ db, clock }: Tools, seatId: string): Promise<void> {
  const update = db.updateTable('circles.seat').set({ ended_at: clock.now() })
  await expectOne(update.where('id', '=', seatId).where('ended_at', 'is', null).executeTakeFirst())
}
