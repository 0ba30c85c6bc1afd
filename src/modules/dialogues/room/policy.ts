import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownSeatIn, type Table, tableOf } from './queries.ts'

/** The table at which this device sits with a room code or a card. */
export async function tableHere({ db, actor }: Pick<Visit, 'db' | 'actor'>): Promise<Table | undefined> {
  if (actor.kind !== 'seat' || (actor.scope !== 'room' && actor.scope !== 'card')) return undefined
  return tableOf(db, actor.id)
}

/** Who sits at the table, also when writing is over. */
export const atTable = policy('at-the-table', async (visit) =>
  (await tableHere(visit)) ? 'admitted' : 'absent',
)

/** Who sits at the table while things are written down. */
export const atOpenTable = policy('at-the-open-table', async (visit) => {
  const table = await tableHere(visit)
  if (!table) return 'absent'
  if (table.seat.role === 'listener') return { denied: 'denied.listener' }
  return table.status === 'harvesting' ? 'admitted' : { denied: 'denied.room-closed' }
})

/** Who signed in and has a seat in this conversation while things are written down. */
export const ownSeatAtOpenTable = policy('own-seat-at-open-table', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const [seat, dialogue] = await Promise.all([
    ownSeatIn(db, params.id ?? ''),
    db
      .selectFrom('dialogues.dialogue')
      .select('status')
      .where('id', '=', params.id ?? '')
      .executeTakeFirst(),
  ])
  if (!seat || !dialogue) return 'absent'
  return dialogue.status === 'harvesting' ? 'admitted' : { denied: 'denied.room-closed' }
})
