import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { expectAll } from '../../../../platform/database/expect-one.ts'
import { MoveRubric } from '../input.ts'
import { rubricToKeep } from '../place.ts'

/** Hosts lay a rubric one higher or lower; at the end it stays where it is. All of them stand in an order from then on. */
export const moveRubric = command({
  name: 'action-teams.move-rubric',
  input: MoveRubric,
  async policy({ db, input }) {
    await rubricToKeep(db, input)
  },
  async run({ db, input, record }) {
    const { all, one } = await rubricToKeep(db, input)
    const ids = all.map(({ id }) => id)
    const from = ids.indexOf(one.id)
    const to = Math.min(Math.max(from + (input.way === 'up' ? -1 : 1), 0), ids.length - 1)
    const order = ids.toSpliced(from, 1).toSpliced(to, 0, one.id)
    await expectAll(
      order.length,
      db
        .updateTable('action_teams.theme')
        .set({ place: sql<number>`array_position(${order}::uuid[], id)` })
        .where('id', 'in', order)
        .executeTakeFirstOrThrow(),
    )
    record.about('theme', one.id)
  },
})
