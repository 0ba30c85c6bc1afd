import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { mySeats } from '../../circles/index.ts'
import type { InvitationAnswer } from '../schema.ts'

export interface OwnInvitation {
  email: string | null
  needs: string | null
  answer: InvitationAnswer | null
}

/** What an invitation holds of whoever asks, by their seat. One query. */
export async function myInvitations(db: Db, sealing: Sealing): Promise<ReadonlyMap<string, OwnInvitation>> {
  const rows = await db
    .selectFrom('dialogues.invitation as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['i.seat_id as seatId', 'i.email', 'i.needs', 'i.answer', 'k.id as keyId', 'k.wrapped'])
    .where('i.seat_id', 'in', mySeats(db))
    .execute()
  return new Map(
    rows.map(({ seatId, email, needs, answer, keyId, wrapped }) => {
      const open = (sealed: Buffer | null) => sealed && sealing.open(keyId, wrapped, sealed)
      return [seatId, { email: open(email), needs: open(needs), answer }]
    }),
  )
}
