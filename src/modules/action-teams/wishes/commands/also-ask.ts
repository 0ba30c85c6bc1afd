import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { OneWish } from '../input.ts'
import { mayAlsoAsk } from '../place.ts'
import { findWish } from '../queries.ts'

/** "Me too": the answer comes to them as well. @throws Absent, or Denied for who does not take part. */
export const alsoAsk = command({
  name: 'action-teams.also-ask',
  does: 'create',
  input: OneWish,
  async policy({ db, actor, input }) {
    const wish = await findWish(db, 'nl', input.wish)
    if (!wish || actor.kind !== 'person') throw new Absent()
    if (!(await mayAlsoAsk(db, wish))) throw new Denied('denied.not-of-movement')
  },
  async run({ db, actor, input, record }) {
    if (actor.kind !== 'person') throw new Absent()
    await db
      .insertInto('action_teams.wish_also')
      .values({ wish_id: input.wish, person_id: actor.id })
      .onConflict((already) => already.doNothing())
      .execute()
    record.about('theme wish', input.wish)
  },
})
