import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter } from '../../people/index.ts'
import { layForOne } from '../paper/lay.ts'
import { type Addressed, findRecipient } from './addressee.ts'
import { type About, changesIn } from './said.ts'
import { kindOf } from './writers.ts'

/** Whoever it is about hears of it; what anybody can ask for with somebody else's address only so often. */
const toOne = (fact: string, about: About): FactHandler => ({
  fact,
  async handle(context, { signUp = '' }) {
    const kind = kindOf(about)
    const to = await findRecipient(context.db, context.house.sealing, signUp)
    if (!to) return
    if (!to.email) await layForOne(context.db, about, to)
    else if (await countLetter(context, kind, to.email)) await context.post({ kind, ids: { signUp } })
  },
})

/**
 * Everybody who said yes or maybe, or was asked: to one time, to one and all that follow, or to all that are still to come. Who
 * signed up for several gets one letter. Whose whole circle was asked has those as one in their calendar, and hears of all of them at
 * once (`ask-circle/`).
 */
const toAll = (fact: string, about: About): FactHandler => ({
  fact,
  async handle({ db, house, post }, { gathering = '', occurrence, from, changed = '' }) {
    const rows = await db
      .selectFrom('gatherings.sign_up as s')
      .innerJoin('gatherings.occurrence as o', 'o.id', 's.occurrence_id')
      .select('s.id')
      .where('s.gathering_id', '=', gathering)
      .where((eb) => eb.or([eb('s.answer', 'is', null), eb('s.answer', '<>', 'no')]))
      .where('o.ends_at', '>', house.clock.now())
      .$if(occurrence !== undefined, (of) => of.where('o.id', '=', occurrence ?? ''))
      .$if(occurrence === undefined, (of) =>
        of.where((eb) => eb(eb.fn<number>('gatherings.asked_version', ['s.id']), '=', 0)),
      )
      .$if(from !== undefined, (of) =>
        of.where('o.due_at', '>=', (eb) =>
          eb
            .selectFrom('gatherings.occurrence as f')
            .select('f.due_at')
            .where('f.id', '=', from ?? ''),
        ),
      )
      .orderBy('o.starts_at')
      .execute()
    const known: Addressed[] = []
    for (const { id } of rows) {
      const one = await findRecipient(db, house.sealing, id)
      if (one?.email) known.push(one)
      else if (one) await layForOne(db, about, one, changesIn(changed))
    }
    for (const [first, ...more] of Map.groupBy(known, ({ email }) => email.toLowerCase()).values())
      if (first)
        await post({
          kind: kindOf(about),
          ids: {
            signUp: first.id,
            ...(changed && { changed }),
            ...(more.length > 0 && { more: more.map(({ id }) => id).join(' ') }),
          },
        })
  },
})

export const gatheringNotices: readonly FactHandler[] = [
  toOne('gatherings.signed-up', 'standing'),
  toOne('gatherings.answered', 'standing'),
  toOne('gatherings.place-came-free', 'place-free'),
  toOne('gatherings.asked', 'asked'),
  {
    fact: 'gatherings.narrowed',
    // Uncounted: a host does this, and each takes another time out of a calendar.
    async handle({ db, house, post }, { signUp = '' }) {
      const to = await findRecipient(db, house.sealing, signUp)
      if (to && !to.email) await layForOne(db, 'narrowed', to)
      else if (to) await post({ kind: kindOf('narrowed'), ids: { signUp } })
    },
  },
  toAll('gatherings.changed', 'changed'),
  toAll('gatherings.cancelled', 'cancelled'),
]
