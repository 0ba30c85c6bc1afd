import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { text, version } from '../../../../platform/web/fields.ts'
import { ensureMaker } from '../../policy.ts'

/** What the makers say of a Week afterwards, for everybody. @throws Absent, Conflict */
export const writeAfterword = command({
  name: 'weeks.write-afterword',
  input: z.object({
    week: z.string(),
    version,
    summary: text(2000, 'long'),
    impression: text(10_000, 'long'),
  }),
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, record }) {
    const { summary, impression, version } = input
    const week = await ensureMaker(db, input.week)
    if (version === 0) {
      const { numInsertedOrUpdatedRows: written } = await db
        .insertInto('weeks.afterword')
        .values({ week_id: week.id, summary, impression })
        .onConflict((on) => on.doNothing())
        .executeTakeFirstOrThrow()
      if (written !== 1n) throw new Conflict()
    } else
      await expectVersion(
        db
          .updateTable('weeks.afterword')
          .set({ summary, impression, version: version + 1 })
          .where('week_id', '=', week.id)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    record.about('afterword', week.id)
  },
})
