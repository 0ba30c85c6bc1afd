import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { wereThere } from './queries.ts'

/** Everybody who was at the table hears that there is a letter: nobody can read from it who spoke. */
export const letterSent: FactHandler = {
  fact: 'closing.sent',
  async handle({ db, post }, { dialogueId = '' }) {
    const seats = await wereThere(db).select('s.id').where('d.id', '=', dialogueId).execute()
    for (const { id } of seats) await post({ kind: 'closing.letter', ids: { dialogueId, seatId: id } })
  },
}
