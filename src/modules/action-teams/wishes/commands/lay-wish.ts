import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { LayWish } from '../input.ts'
import { ensureAnswers } from '../place.ts'
import { findWish } from '../queries.ts'

/**
 * Lays a wish with another that asks the same; what lay with it comes along. The words stay.
 * @throws Invalid where the other was answered, or went with a third, meanwhile.
 */
export const layWish = command({
  name: 'action-teams.lay-wish',
  input: LayWish,
  async policy({ db, input }) {
    await ensureAnswers(db, input.wish)
  },
  async run({ db, input, record }) {
    const [wish, other] = [await ensureAnswers(db, input.wish), await findWish(db, 'nl', input.other)]
    const free = other && other.answer === null && other.withId === null && other.id !== wish.id
    if (!free || other.movementId !== wish.movementId) throw new Invalid({ other: 'host.lay.missing' })
    await db
      .updateTable('action_teams.wish')
      .set({ with_id: other.id })
      .where('with_id', '=', wish.id)
      .execute()
    await expectOne(
      db
        .updateTable('action_teams.wish')
        .set({ with_id: other.id })
        .where('id', '=', wish.id)
        .executeTakeFirst(),
    )
    record.about('theme wish', wish.id)
    return { into: other.id }
  },
})
