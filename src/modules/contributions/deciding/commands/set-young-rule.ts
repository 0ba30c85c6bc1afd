import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { keeps, movementAt } from '../../../circles/index.ts'
import { SetYoungRule } from '../input.ts'

/**
 * Whoever looks after a movement lays down from which age one decides alone there. It opens and closes no word: whom it
 * concerns is asked again.
 * @throws Conflict where somebody else laid down something meanwhile.
 */
export const setYoungRule = command({
  name: 'contributions.set-young-rule',
  input: SetYoungRule,
  async policy(context) {
    await movementKept(context)
  },
  async run(context) {
    const { db, input, record } = context
    const movementId = await movementKept(context)
    const rule = {
      together_from: input.togetherFrom,
      alone_from: input.aloneFrom,
      second_for: input.secondFor,
    }
    if (input.version === 0)
      await db
        .insertInto('contributions.young_rule')
        .values({ movement_id: movementId, ...rule })
        .execute()
        .catch(laidDownElsewhere)
    else
      await expectVersion(
        db
          .updateTable('contributions.young_rule')
          .set((eb) => ({ ...rule, version: eb('version', '+', 1) }))
          .where('movement_id', '=', movementId)
          .where('version', '=', input.version)
          .executeTakeFirstOrThrow(),
      )
    record.about('young rule', movementId)
    return { slug: input.slug }
  },
})

async function movementKept({ db, input }: { db: Db; input: { slug: string } }): Promise<string> {
  const movement = await movementAt(db, input.slug)
  if (!movement || !(await keeps(db, movement.id))) throw new Absent()
  return movement.id
}

function laidDownElsewhere(error: unknown): never {
  if ((error as { code?: string }).code === '23505') throw new Conflict()
  throw error
}
