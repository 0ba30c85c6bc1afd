import type { Db } from '../../../platform/database/connect.ts'
import { mySeats } from '../../circles/index.ts'
import type { DialogueStatus, InvitationAnswer } from '../schema.ts'

/** A fire that is still to come, at which the person who looks has a seat. */
export interface OwnFire {
  id: string
  format: string
  title: string
  place: string
  startsAt: Date
  status: DialogueStatus
  /** Prepares or facilitates it. */
  keeps: boolean
  answer: InvitationAnswer | null
  /** Said yes, and there is no chair yet. */
  waits: boolean
}

/** One's own fires that are not held yet, the nearest first; at most twenty. */
export async function findOwnFires(db: Db): Promise<OwnFire[]> {
  const rows = await db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .leftJoin('dialogues.invitation as i', 'i.seat_id', 's.id')
    .select(['d.id', 'd.format', 'd.title', 'd.place', 'd.starts_at as startsAt', 'd.status', 's.role'])
    .select(['i.answer', 's.taken_at as takenAt', 'i.waiting_since as waitingSince'])
    .where('s.id', 'in', mySeats(db))
    .where('s.ended_at', 'is', null)
    .where('d.status', 'in', ['draft', 'inviting'])
    .orderBy('d.starts_at')
    .limit(20)
    .execute()
  return rows.map(({ role, takenAt, waitingSince, ...fire }) => ({
    ...fire,
    waits: waitingSince !== null && takenAt === null,
    keeps: role === 'initiator' || (role === 'facilitator' && takenAt !== null),
  }))
}
