import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { OneWish } from '../input.ts'
import { ensureAnswers } from '../place.ts'

/** A wish that lay with another stands by itself again. */
export const layApart = command({
  name: 'action-teams.lay-apart',
  input: OneWish,
  async policy({ db, input }) {
    await ensureAnswers(db, input.wish)
  },
  async run({ db, input, record }) {
    await expectOne(
      db
        .updateTable('action_teams.wish')
        .set({ with_id: null })
        .where('id', '=', input.wish)
        .executeTakeFirst(),
    )
    record.about('theme wish', input.wish)
  },
})
