import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { openCheck } from '../../checks/commands/open-check.ts'
import { OfRemark } from '../input.ts'

/** It is not said after all; its key goes with it. */
export const takeRemarkAway = command({
  name: 'vision.take-remark-away',
  does: 'delete',
  input: OfRemark,
  async policy(context) {
    await openCheck(context)
  },
  async run({ db, input, record }) {
    await expectGone(
      db
        .deleteFrom('vision.remark')
        .where('id', '=', input.remark)
        .where('look_id', '=', input.check)
        .executeTakeFirst(),
    )
    record.about('vision remark', input.remark)
  },
})
