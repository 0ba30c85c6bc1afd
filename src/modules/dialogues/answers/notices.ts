import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { carrierSeats } from './carrier-seats.ts'
import { seatsToHear } from './hear.ts'

/** Who promised to bring an answer gets a link to it, once it was not undone for a while. */
export const answerPromised: FactHandler = {
  fact: 'answers.promised',
  async handle({ db, post }, { owedAnswerId = '' }) {
    for (const seatId of await carrierSeats(db, owedAnswerId)) {
      await post({ kind: 'answers.carrier-link', ids: { owedAnswerId, seatId }, rests: true })
    }
  },
}

/** Who spoke hears that there is an answer. Who took the words back, or carries the answer, is not written to. */
export const answerGiven: FactHandler = {
  fact: 'answers.given',
  async handle({ db, post }, { owedAnswerId = '' }) {
    for (const seat of await seatsToHear(db, owedAnswerId)) {
      await post({ kind: 'answers.given', ids: { owedAnswerId, seatId: seat } })
    }
  },
}
