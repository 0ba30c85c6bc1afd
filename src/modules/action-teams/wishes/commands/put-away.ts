import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OneWish } from '../input.ts'
import { ensureAnswers } from '../place.ts'

/** Puts away what somebody without an account sent and is no question; nothing is sent. @throws Absent for any other wish. */
export const putAway = command({
  name: 'action-teams.put-away-wish',
  does: 'delete',
  input: OneWish,
  async policy({ db, input }) {
    if (!(await ensureAnswers(db, input.wish)).visitor) throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('action_teams.wish').where('id', '=', input.wish).executeTakeFirst())
    record.about('theme wish', input.wish)
  },
})
