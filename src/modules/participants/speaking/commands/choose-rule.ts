import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ChooseRule } from '../input.ts'
import { ensureIn } from '../place.ts'

/** A host writes down when a neighbourhood speaks as such. What was said before stays said until somebody answers it anew. */
export const chooseRule = command({
  name: 'participants.choose-speaking-rule',
  input: ChooseRule,
  async policy({ db, input }) {
    await ensureIn(db, input.slug, 'hosted')
  },
  async run({ db, input: { slug, rule, version }, record }) {
    const { id } = await ensureIn(db, slug, 'hosted')
    if (version > 0)
      await expectVersion(
        db
          .updateTable('participants.speaking_rule')
          .set({ rule, version: version + 1 })
          .where('circle_id', '=', id)
          .where('version', '=', version)
          .executeTakeFirstOrThrow(),
      )
    else {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('participants.speaking_rule')
        .values({ circle_id: id, rule })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    }
    record.about('face', id)
  },
})
