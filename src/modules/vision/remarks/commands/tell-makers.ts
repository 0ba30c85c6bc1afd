import { command } from '../../../../platform/commands/command.ts'
import { expectAll } from '../../../../platform/database/expect-one.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { mayWrite } from '../../checks/commands/open-check.ts'
import { OfCheck } from '../../checks/input.ts'

/** Whoever made what is spoken of is told, and reads it before anybody else does. */
export const tellMakers = command({
  name: 'vision.tell-makers',
  does: 'change',
  input: OfCheck,
  policy: (context) => mayWrite(context),
  async run({ db, input, clock, record }) {
    const untold = await db
      .selectFrom('vision.remark')
      .select('id')
      .where('look_id', '=', input.check)
      .where('told_on', 'is', null)
      .execute()
    await expectAll(
      untold.length,
      db
        .updateTable('vision.remark')
        .set({ told_on: dayAt(clock.now()) })
        .where('look_id', '=', input.check)
        .where('told_on', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    for (const { id } of untold) record.fact('vision.maker-told', { remark: id })
    record.about('vision check', input.check)
  },
})
