import { command } from '../../../../platform/commands/command.ts'
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
    const told = await db
      .updateTable('vision.remark')
      .set({ told_on: dayAt(clock.now()) })
      .where('look_id', '=', input.check)
      .where('told_on', 'is', null)
      .returning('id')
      .execute()
    for (const { id } of told) record.fact('vision.maker-told', { remark: id })
    record.about('vision check', input.check)
  },
})
