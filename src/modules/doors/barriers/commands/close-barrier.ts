import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { CloseBarrier } from '../input.ts'
import { barrierTold } from '../told.ts'

/** It was mended, or somebody was called: nothing is sent. */
export const closeBarrier = command({
  name: 'doors.close-barrier',
  input: CloseBarrier,
  async policy(context) {
    await barrierTold(context)
  },
  async run({ db, input, clock, record }) {
    await expectVersion(
      db
        .updateTable('doors.barrier')
        .set({ done_on: dayAt(clock.now()), version: input.version + 1 })
        .where('id', '=', input.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('barrier', input.id)
  },
})
