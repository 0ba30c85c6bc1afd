import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { SetRubricAside } from '../input.ts'
import { rubricToKeep } from '../place.ts'

/** Hosts offer a rubric to nobody any more, or again. What stands under it stays there, and is read as before. */
export const setRubricAside = command({
  name: 'action-teams.set-rubric-aside',
  input: SetRubricAside,
  async policy({ db, input }) {
    await rubricToKeep(db, input)
  },
  async run({ db, clock, input, record }) {
    const { one } = await rubricToKeep(db, input)
    await expectOne(
      db
        .updateTable('action_teams.theme')
        .set({ aside_on: input.aside === 'yes' ? (one.asideOn ?? dayAt(clock.now())) : null })
        .where('id', '=', one.id)
        .executeTakeFirst(),
    )
    record.about('theme', one.id)
  },
})
