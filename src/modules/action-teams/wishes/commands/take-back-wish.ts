import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OneWish } from '../input.ts'
import { findWish } from '../queries.ts'

/** Takes back what one asked: gone on the next request, also from the backups. @throws Absent where it is somebody else's. */
export const takeBackWish = command({
  name: 'action-teams.take-back-wish',
  does: 'delete',
  input: OneWish,
  async policy({ db, input }) {
    if (!(await findWish(db, 'nl', input.wish))?.mine) throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('action_teams.wish').where('id', '=', input.wish).executeTakeFirst())
    record.about('theme wish', input.wish)
  },
})
