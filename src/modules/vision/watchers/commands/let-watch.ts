import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { OfWatcher } from '../input.ts'
import { ensureKeeps } from './ensure-keeps.ts'

/** A host says yes: from now on they look along. */
export const letWatch = command({
  name: 'vision.let-watch',
  does: 'change',
  input: OfWatcher,
  policy: (context) => ensureKeeps(context),
  async run({ db, input, clock, record }) {
    await expectOne(
      db
        .updateTable('vision.watcher')
        .set({ yes_on: dayAt(clock.now()) })
        .where('id', '=', input.watcher)
        .where('yes_on', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    record.about('watcher', input.watcher)
  },
})
