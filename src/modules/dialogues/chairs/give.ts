import type { Db } from '../../../platform/database/connect.ts'
import type { SeatRole } from '../../circles/index.ts'

/** Chairs are for those who are asked; who prepares and who facilitates have theirs. */
export const needsChair = (role: SeatRole) => role === 'guest' || role === 'helper'

/** Waits until nobody else changes who sits around the fire of this seat. First of all a command locks. */
export async function holdChairs(db: Db, seatId: string): Promise<void> {
  await db.selectNoFrom((eb) => eb.fn('dialogues.hold_chairs', [eb.val(seatId)]).as('held')).execute()
}

/**
 * Gives the chairs that are free to who waits longest, in this transaction. Who got one hears it afterwards, but for
 * `answering`: the seat whose yes this is, and who is told at once.
 */
export async function giveChairs(db: Db, dialogueId: string, answering: string | null = null): Promise<void> {
  await db
    .selectNoFrom((eb) => eb.fn('dialogues.give_chairs', [eb.val(dialogueId), eb.val(answering)]).as('given'))
    .execute()
}
