import { hashOf } from '../../../platform/codes/codes.ts'
import type { FactContext, FactHandler } from '../../../platform/outbox/facts.ts'
import { changesIn } from '../letters/said.ts'
import { layForSeat } from '../paper/lay.ts'
import { codeOf } from '../sign-up/code.ts'
import { kindOf } from './letters.ts'

/** Those who were asked with their circle: to one time only who did not answer to it, for the others hear of it by their answer. */
async function tellAsked(
  { db, post }: FactContext,
  about: 'changed' | 'cancelled',
  { gathering = '', occurrence, from, changed = '' }: Record<string, string>,
): Promise<void> {
  const rows = await db
    .selectFrom('gatherings.asked_seat as a')
    .innerJoin('circles.seat as s', 's.id', 'a.seat_id')
    .leftJoin('people.person as p', 'p.id', 's.person_id')
    .select(['a.id', 'p.email'])
    .where('a.gathering_id', '=', gathering)
    .where('s.ended_at', 'is', null)
    .$if(occurrence !== undefined, (of) =>
      of.where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('gatherings.sign_up as u')
              .select('u.id')
              .where('u.occurrence_id', '=', occurrence ?? '')
              .where((on) =>
                on.or([on('u.asked_id', '=', on.ref('a.id')), on('u.person_id', '=', on.ref('s.person_id'))]),
              ),
          ),
        ),
      ),
    )
    .execute()
  for (const { id, email } of rows)
    if (email)
      await post({
        kind: kindOf(about),
        ids: {
          asked: id,
          ...(occurrence && { occurrence }),
          ...(from && { from }),
          ...(changed && { changed }),
        },
      })
    else await layForSeat(db, about, { gatheringId: gathering, askedId: id }, changesIn(changed))
}

const toCircle = (fact: string, about: 'changed' | 'cancelled'): FactHandler => ({
  fact,
  handle: (context, ids) => tellAsked(context, about, ids),
})

export const askCircleNotices: readonly FactHandler[] = [
  {
    fact: 'gatherings.seat-asked',
    async handle({ db, house, post }, { asked = '' }) {
      const code = codeOf(house, asked)
      await db
        .updateTable('gatherings.asked_seat')
        .set({ long_hash: hashOf(code.long), short_hash: hashOf(code.short) })
        .where('id', '=', asked)
        .execute()
      const one = await db
        .selectFrom('gatherings.asked_seat as a')
        .innerJoin('circles.seat as s', 's.id', 'a.seat_id')
        .leftJoin('people.person as p', 'p.id', 's.person_id')
        .select(['a.gathering_id as gatheringId', 'p.email'])
        .where('a.id', '=', asked)
        .executeTakeFirst()
      if (one?.email) await post({ kind: kindOf('asked'), ids: { asked } })
      else if (one) await layForSeat(db, 'asked', { gatheringId: one.gatheringId, askedId: asked })
    },
  },
  {
    fact: 'gatherings.asked-answered',
    handle: ({ post }, { asked = '' }) => post({ kind: kindOf('answered'), ids: { asked } }),
  },
  toCircle('gatherings.changed', 'changed'),
  toCircle('gatherings.cancelled', 'cancelled'),
]
