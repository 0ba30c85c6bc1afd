import { command } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Absent, Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { keeps, movementAt } from '../../circles/index.ts'
import { KeepTeam } from './input.ts'
import { possibleTeams, teamsOf } from './queries.ts'

/** Who looks after the movement names the team that works on its income; its own hosts say what it does and how one reaches it. */
export const keepTeam = command({
  name: 'funding.keep-income-team',
  input: KeepTeam,
  async policy({ db, input }) {
    if (!(await mayKeep(db, input.slug, input.version > 0 ? input.circle : undefined))) throw new Absent()
  },
  async run({ db, input: { slug, circle, task, reach, version }, record }) {
    const movement = await movementAt(db, slug)
    if (!movement) throw new Absent()
    if (version > 0)
      await expectVersion(
        db
          .updateTable('funding.income_team')
          .set({ task, reach, version: version + 1 })
          .where('circle_id', '=', circle)
          .where('movement_id', '=', movement.id)
          .where('version', '=', version)
          .executeTakeFirstOrThrow(),
      )
    else {
      if (!(await possibleTeams(db, movement.id)).some(({ id }) => id === circle))
        throw new Invalid({ circle: 'circle.missing' })
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('funding.income_team')
        .values({ circle_id: circle, movement_id: movement.id, task, reach })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    }
    record.about('money line', circle)
  },
})

/** Whether the actor names a team here, or writes for this one. */
export async function mayKeep(db: Db, slug: string, circle?: string): Promise<boolean> {
  const movement = await movementAt(db, slug)
  if (!movement) return false
  if (circle === undefined) return keeps(db, movement.id)
  return (await teamsOf(db, movement.id)).some(({ id, mine }) => id === circle && mine)
}
