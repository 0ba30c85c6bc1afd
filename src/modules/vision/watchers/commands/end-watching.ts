import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { OfWatcher } from '../input.ts'
import { ensureKeeps } from './ensure-keeps.ts'

/** A host says no, or that it ends. */
export const endWatching = command({
  name: 'vision.end-watching',
  does: 'delete',
  input: OfWatcher,
  policy: (context) => ensureKeeps(context),
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('vision.watcher').where('id', '=', input.watcher).executeTakeFirst())
    record.about('watcher', input.watcher)
  },
})
