import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { type About, kindOf } from './writers.ts'

/** Whoever it is about hears of it. */
const toOne = (fact: string, about: About): FactHandler => ({
  fact,
  handle: ({ post }, { signUp = '' }) => post({ kind: kindOf(about), ids: { signUp } }),
})

/** Everybody who said yes or maybe, or was asked: to one time, or to all that are still to come. */
const toAll = (fact: string, about: About): FactHandler => ({
  fact,
  async handle({ db, house, post }, { gathering = '', occurrence }) {
    const rows = await db
      .selectFrom('gatherings.sign_up as s')
      .innerJoin('gatherings.occurrence as o', 'o.id', 's.occurrence_id')
      .select('s.id')
      .where('s.gathering_id', '=', gathering)
      .where((eb) => eb.or([eb('s.answer', 'is', null), eb('s.answer', '<>', 'no')]))
      .where('o.ends_at', '>', house.clock.now())
      .$if(occurrence !== undefined, (of) => of.where('o.id', '=', occurrence ?? ''))
      .execute()
    for (const { id } of rows) await post({ kind: kindOf(about), ids: { signUp: id } })
  },
})

export const gatheringNotices: readonly FactHandler[] = [
  toOne('gatherings.signed-up', 'standing'),
  toOne('gatherings.answered', 'standing'),
  toOne('gatherings.place-came-free', 'place-free'),
  toOne('gatherings.asked', 'asked'),
  toOne('gatherings.narrowed', 'narrowed'),
  toAll('gatherings.changed', 'changed'),
  toAll('gatherings.cancelled', 'cancelled'),
]
