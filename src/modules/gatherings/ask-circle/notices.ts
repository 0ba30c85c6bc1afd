import { hashOf } from '../../../platform/codes/codes.ts'
import type { FactContext, FactHandler } from '../../../platform/outbox/facts.ts'
import { codeOf } from '../sign-up/code.ts'
import { type About, kindOf } from './letters.ts'

/** Those who were asked with their circle: to one time only who did not answer to it, for the others hear of it by their answer. */
async function tellAsked(
  { db, post }: FactContext,
  about: About,
  { gathering = '', occurrence, from }: Record<string, string>,
): Promise<void> {
  const rows = await db
    .selectFrom('gatherings.asked_seat as a')
    .innerJoin('circles.seat as s', 's.id', 'a.seat_id')
    .select('a.id')
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
  for (const { id } of rows)
    await post({
      kind: kindOf(about),
      ids: { asked: id, ...(occurrence && { occurrence }), ...(from && { from }) },
    })
}

const toCircle = (fact: string, about: About): FactHandler => ({
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
      await post({ kind: kindOf('asked'), ids: { asked } })
    },
  },
  {
    fact: 'gatherings.asked-answered',
    handle: ({ post }, { asked = '' }) => post({ kind: kindOf('answered'), ids: { asked } }),
  },
  toCircle('gatherings.changed', 'changed'),
  toCircle('gatherings.cancelled', 'cancelled'),
]
