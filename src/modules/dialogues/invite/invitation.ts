import type { Db } from '../../../platform/database/connect.ts'
import type { SeatRole } from '../../circles/index.ts'

/** One invitation to one fire as commands need it; undefined when there is none, or the seat was taken away. */
export function findInvitation(db: Db, { dialogueId, seatId }: { dialogueId: string; seatId: string }) {
  return db
    .selectFrom('dialogues.invitation as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .innerJoin('dialogues.dialogue as d', 'd.id', 'i.dialogue_id')
    .select(['s.id as seatId', 's.role', 's.name', 's.taken_at as takenAt', 's.came_at as cameAt'])
    .select(['s.sealing_key_id as keyId', 'i.answer', 'i.email', 'd.status'])
    .where('i.dialogue_id', '=', dialogueId)
    .where('i.seat_id', '=', seatId)
    .where('s.ended_at', 'is', null)
    .executeTakeFirst()
}

/** Whose invitation can be taken back: not that of who prepares or facilitates. */
export const mayBeTakenBack = (role: SeatRole) => role === 'guest' || role === 'helper' || role === 'listener'

/** Everybody who can be asked to this fire: not who took the initiative. */
export function findInvitations(db: Db, dialogueId: string) {
  return db
    .selectFrom('dialogues.invitation as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .select(['s.id as seatId', 's.role', 'i.email', 'i.mailed_at as mailedAt'])
    .select((eb) => eb.fn<boolean>('circles.has_account', ['s.id']).as('hasAccount'))
    .where('i.dialogue_id', '=', dialogueId)
    .where('s.ended_at', 'is', null)
    .where('s.role', '<>', 'initiator')
    .execute()
}
