import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OneWish } from '../input.ts'
import { findWish } from '../queries.ts'

/** Takes "me too" back. @throws Absent where they never said it. */
export const askNoLonger = command({
  name: 'action-teams.ask-no-longer',
  does: 'delete',
  input: OneWish,
  async policy({ db, input }) {
    if (!(await findWish(db, 'nl', input.wish))?.also) throw new Absent()
  },
  async run({ db, input, record }) {
    await db.deleteFrom('action_teams.wish_also').where('wish_id', '=', input.wish).execute()
    record.about('theme wish', input.wish)
  },
})
