import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { carrierSeats } from '../carrier-seats.ts'

/** Who is asked to carry an answer gets a letter. */
export const handoverAsked: FactHandler = {
  fact: 'answers.handover-asked',
  async handle({ db, post }, { handoverId = '' }) {
    const asked = await findAsked(db, handoverId)
    if (asked && asked.outcome === null)
      await post({ kind: 'answers.handover-asked', ids: { handoverId, seatId: asked.to } })
  },
}

/** Who asked hears what came of it, and after a yes also who carries it with them. */
export const handoverDecided: FactHandler = {
  fact: 'answers.handover-decided',
  async handle({ db, post }, { handoverId = '' }) {
    const asked = await findAsked(db, handoverId)
    if (!asked) return
    const others = asked.outcome === 'accepted' ? await carrierSeats(db, asked.owedAnswerId) : []
    const seats = new Set([asked.from, ...others].filter((seat) => seat !== asked.to))
    for (const seatId of seats) await post({ kind: 'answers.handover-decided', ids: { handoverId, seatId } })
  },
}

const findAsked = (db: Parameters<FactHandler['handle']>[0]['db'], id: string) =>
  db
    .selectFrom('contributions.handover')
    .select(['from_seat_id as from', 'to_seat_id as to', 'owed_answer_id as owedAnswerId', 'outcome'])
    .where('id', '=', id)
    .executeTakeFirst()
