import type { Db } from '../../../platform/database/connect.ts'
import type { SeatRole } from '../../circles/index.ts'
import type { DialogueStatus } from '../schema.ts'

export interface OwnSeat {
  id: string
  role: SeatRole
  takenAt: Date | null
  /** Seals what this seat keeps private. */
  keyId: string
  status: DialogueStatus
}

/** The actor's own seat around this fire; undefined when there is none. */
export async function findOwnSeat(db: Db, dialogueId: string): Promise<OwnSeat | undefined> {
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .innerJoin('dialogues.invitation as i', 'i.seat_id', 's.id')
    .select(['s.id', 's.role', 's.taken_at as takenAt', 's.sealing_key_id as keyId', 'd.status'])
    .where('d.id', '=', dialogueId)
    .where('s.ended_at', 'is', null)
    .where('s.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('circles.my_seats').as('mine')).select('mine.mine'),
    )
    .orderBy('s.created_at')
    .executeTakeFirst()
}
